/** The cases of one order: a change at every request, and two changes at every two requests; cases that are one are tried once. */
import type { OrderCase } from "./campaignWorkbook";
import type { Change } from "./changes";
import { meet, type Met, type Moment, type Scene } from "./meeting";
import { formulaFromSelection, functionExample } from "./orderCases";
import { alikeAfter } from "./sameCase";
import { sameAsTried, tally } from "./tally";

/** With `LRT_PAIRS=all` everything is tried, also what is one case with another. */
export const triesAll = process.env["LRT_PAIRS"] === "all";

/** Small orders of which also the cases are tried that are one with another: they must end as that one did. */
const PROVEN_BY: readonly OrderCase[] = [functionExample, formulaFromSelection];

/**
 * Of so many pairs of two requests one is tried, along diagonals, another one for every two kinds: so each kind of change of a third comes
 * with requests from the first to the last, of the first member and of the second. Of the small orders and with `LRT_PAIRS=all` all pairs.
 */
const ONE_OF = 8;

export class Trials {
  readonly #name: string;
  readonly #scene: Scene;
  /** Tries what is one case with another, too, and compares: `LRT_PAIRS=all` does so for every order. */
  readonly #isProving: boolean;
  readonly #beside = new Map<string, readonly Met[]>();

  constructor(orderCase: OrderCase, scene: Scene) {
    [this.#name, this.#scene] = [orderCase.name, scene];
    this.#isProving = triesAll || PROVEN_BY.includes(orderCase);
  }

  /** The second member makes this change before every request of the first. Answers what came of it before each of them. */
  async alone(change: Change): Promise<readonly Met[]> {
    const { undisturbed } = this.#scene;
    const cases = this.#cases("twee leden", change.name);
    const alone: Met[] = [];
    for (const request of undisturbed.keys()) {
      const met = await cases.at(request, 0, [{ at: 0, request, by: 1, change }]);
      alone.push(met);
      cases.same(request, 0, alikeAfter(met.exchanges[0], undisturbed, request), 0, met);
    }
    return alone;
  }

  /** The second member makes this change before one request of the first. */
  async once(change: Change, request: number): Promise<void> {
    await this.#cases("twee leden", change.name).at(request, 0, [{ at: 0, request, by: 1, change }]);
  }

  /** The same as `alone`, tried once and kept, for a change that another one comes beside. */
  async beside(change: Change): Promise<readonly Met[]> {
    const beside = this.#beside.get(change.name) ?? (await this.alone(change));
    this.#beside.set(change.name, beside);
    return beside;
  }

  /**
   * The second and the third each make a change, before any two requests of the first, also those that come of the first change.
   *
   * @param turn Which of the pairs of two different requests.
   */
  async both(second: Change, third: Change, turn: number): Promise<void> {
    const { undisturbed } = this.#scene;
    const alone = await this.beside(second);
    const cases = this.#cases("drie leden", `tweede ${second.name}, derde ${third.name}`);
    const at = (first: number, then: number): Promise<Met> =>
      cases.at(first, then, [
        { at: 0, request: first, by: 1, change: second },
        { at: 0, request: then, by: 2, change: third },
      ]);
    // First what comes before the same request, then from the last request back: what stands for a case was tried before it.
    const together: Met[] = [];
    for (const request of undisturbed.keys()) {
      const met = await at(request, request);
      together.push(met);
      const alike = alikeAfter(met.exchanges[0], undisturbed, request);
      for (let more = 1; more <= alike; more += 1) cases.same(request + more, request + more, 0, 0, met);
    }
    let later: readonly (Met | undefined)[] = [];
    for (const first of [...undisturbed.keys()].reverse()) {
      const beside = alone[first]?.exchanges[0] ?? [];
      const isOneLater = alikeAfter(beside, undisturbed, first) > 0;
      const row: (Met | undefined)[] = together.slice(0, first + 1);
      for (let then = first + 1; then < beside.length; then += 1) {
        const known = isOneLater ? later[then] : undefined;
        if (known !== undefined) cases.same(first, then, 0, 0, known);
        if (!cases.isKnown(first, then) && !this.#isInTurn(first, then, turn)) continue;
        const met = await at(first, then);
        row[then] = met;
        cases.same(first, then, 0, alikeAfter(met.exchanges[0], beside, then), met);
      }
      later = row;
    }
  }

  /**
   * The second gives an order before any request of the first, and the third makes a change before any request of the second.
   *
   * @param turn Which of the pairs of requests; null for all of them.
   */
  async amid(second: Change, third: Change, turn: number | null): Promise<void> {
    const { undisturbed } = this.#scene;
    const alone = await this.beside(second);
    const cases = this.#cases("drie leden", `tijdens: tweede ${second.name}, derde ${third.name}`);
    for (const first of undisturbed.keys()) {
      const beside = alone[first]?.exchanges[1] ?? [];
      for (const then of beside.keys()) {
        if (!cases.isKnown(first, then) && !this.#isInTurn(first, then, turn)) continue;
        const met = await cases.at(first, then, [
          { at: 0, request: first, by: 1, change: second },
          { at: 1, request: then, by: 2, change: third },
        ]);
        const alikeForFirst = alikeAfter(met.exchanges[0], undisturbed, first);
        cases.same(first, then, alikeForFirst, alikeAfter(met.exchanges[1], beside, then), met);
      }
    }
  }

  #isInTurn(first: number, then: number, turn: number | null): boolean {
    return this.#isProving || turn === null || (first + then + turn) % ONE_OF === 0;
  }

  #cases(members: string, what: string): Cases {
    return new Cases({ order: `${this.#name}, ${members}`, what, scene: this.#scene, isProving: this.#isProving });
  }
}

interface Tried {
  readonly order: string;
  readonly what: string;
  readonly scene: Scene;
  readonly isProving: boolean;
}

/** Cases by the two requests at which something happens, and what came of them. */
class Cases {
  readonly #tried: Tried;
  readonly #known = new Map<string, Met>();

  constructor(tried: Tried) {
    this.#tried = tried;
  }

  /** Tries a case, or counts it when another one stands for it. */
  async at(first: number, then: number, moments: readonly Moment[]): Promise<Met> {
    const { order, what, scene, isProving } = this.#tried;
    const known = this.#known.get(keyOf(first, then));
    if (known === undefined || isProving) {
      const met = await meet(scene, moments, isProving);
      if (!met.isWhole) throw new Error(`${order}: ${what} before ${first} and ${then}: there is no such request`);
      if (known === undefined) {
        tally(order, what, met.kind);
        return met;
      }
      const isSame = met.kind === known.kind && met.stood === known.stood;
      if (!isSame) throw new Error(`${order}: ${what} before ${first} and ${then} is no case that was tried`);
    }
    tally(order, sameAsTried(what), known.kind);
    return known;
  }

  /** True when another case stands for it. */
  isKnown(first: number, then: number): boolean {
    return this.#known.has(keyOf(first, then));
  }

  /** What came of a case also comes of those with either request up to so much later. */
  same(first: number, then: number, firstLater: number, thenLater: number, met: Met): void {
    for (let one = first; one <= first + firstLater; one += 1) {
      for (let other = then; other <= then + thenLater; other += 1) this.#known.set(keyOf(one, other), met);
    }
  }
}

function keyOf(first: number, then: number): string {
  return `${first} ${then}`;
}
