import { type ExcelHost, refusal } from "../model/excelHost";
import { EditMode } from "../model/editMode";
import type { WorkbookState } from "../model/workbookState";
import { ActionType, type Request, type Response } from "../protocol/wire";
import type { Fault } from "./fault";
import { type Stops, stopsOf } from "./stops";

export interface RequestCounts {
  readonly requests: number;
  /** Requests in which the client only lets go of objects after its work. They have no number and nothing happens to them. */
  readonly releases: number;
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** Null when the client never gets an answer, a text when the connection broke. */
export type Carried = Response | "broken" | null;

export type Hook = (request: Request) => void | Promise<void>;

/** One request and its answer, as far as cases are compared by them; worked out when somebody asks. */
export interface Exchange {
  /** No action of the request can write. */
  readonly isReading: boolean;
  readonly answer: string;
}

/** Sizes are worked out when somebody asks for them: that takes as long as sending does. */
class Counted implements RequestCounts {
  requests = 0;
  releases = 0;
  actions = 0;
  #sent: Request[] = [];
  #received: Carried[] = [];

  get bytesSent(): number {
    return sizeOf(this.#sent);
  }

  get bytesReceived(): number {
    return sizeOf(this.#received);
  }

  get exchanges(): readonly Exchange[] {
    const [sent, received] = [this.#sent, this.#received];
    return sent.map((request, number) => new Exchanged(request, received[number] ?? null));
  }

  get stops(): readonly Stops[] {
    return this.#sent.map(stopsOf);
  }

  send(request: Request): void {
    this.requests += 1;
    this.actions += request.Actions.length;
    this.#sent.push(request);
  }

  receive(carried: Carried): void {
    this.#received.push(carried);
  }

  reset(): void {
    [this.requests, this.releases, this.actions] = [0, 0, 0];
    [this.#sent, this.#received] = [[], []];
  }
}

class Exchanged implements Exchange {
  readonly #request: Request;
  readonly #carried: Carried;
  #isReading: boolean | null = null;
  #answer: string | null = null;

  constructor(request: Request, carried: Carried) {
    [this.#request, this.#carried] = [request, carried];
  }

  get isReading(): boolean {
    return (this.#isReading ??= stopsOf(this.#request).isReading);
  }

  get answer(): string {
    return (this.#answer ??= plainly(this.#carried));
  }
}

/** An answer with the objects that it keeps numbered anew, so that answers of two runs can be compared. */
function plainly(carried: Carried): string {
  const known = new Map<string, string>();
  return JSON.stringify(carried).replaceAll(/"ref-\d+"/gu, (id) => {
    const number = known.get(id) ?? `"ref ${known.size}"`;
    known.set(id, number);
    return number;
  });
}

function sizeOf(carried: readonly (Request | Carried)[]): number {
  return carried.reduce((sum, one) => sum + JSON.stringify(one).length, 0);
}

const TYPING_IN_MILLISECONDS = 20;

/**
 * Where requests of one client enter its host: counts them, lets something happen before one of them, and makes them go
 * wrong as planned. Requests are numbered from 0 since the last reset.
 */
export class RequestGate {
  readonly editing = new EditMode();
  readonly #host: ExcelHost;
  readonly #state: WorkbookState;
  readonly #faults = new Map<number, Fault>();
  readonly #hooks = new Map<number, Hook>();
  #beforeEach: ((request: Request, number: number) => void | Promise<void>) | null = null;
  readonly #counts = new Counted();

  constructor(host: ExcelHost, state: WorkbookState) {
    this.#host = host;
    this.#state = state;
  }

  /** Always the same object, so that whoever holds it sees it count. */
  get counts(): RequestCounts {
    return this.#counts;
  }

  /** How many actions each request since the last reset held. */
  get actionsPerRequest(): readonly number[] {
    return this.stopsPerRequest.map(({ actions }) => actions);
  }

  /** Where each request since the last reset may stop. */
  get stopsPerRequest(): readonly Stops[] {
    return this.#counts.stops;
  }

  /** Which of them is the first that writes; -1 when none did. */
  get firstWrite(): number {
    return this.stopsPerRequest.findIndex(({ isReading }) => !isReading);
  }

  /** Each request since the last reset with its answer. */
  get exchanges(): readonly Exchange[] {
    return this.#counts.exchanges;
  }

  /** Starts numbering and counting anew and forgets what was planned. */
  reset(): void {
    this.#counts.reset();
    this.#faults.clear();
    this.#hooks.clear();
    this.#beforeEach = null;
    this.editing.leave();
  }

  plan(request: number, fault: Fault): void {
    this.#faults.set(request, fault);
  }

  /** Something that happens before a request reaches the workbook, after what was to happen before it already. */
  before(request: number, hook: Hook): void {
    const earlier = this.#hooks.get(request);
    const both: Hook = async (sent) => {
      await earlier?.(sent);
      await hook(sent);
    };
    this.#hooks.set(request, earlier === undefined ? hook : both);
  }

  beforeEach(hook: (request: Request, number: number) => void | Promise<void>): void {
    this.#beforeEach = hook;
  }

  /** Carries out a request; at once when nothing is planned for it. */
  carry(request: Request, waitsForCellEdit: boolean): Carried | Promise<Carried> {
    if (isRelease(request)) {
      this.#counts.releases += 1;
      return this.#host.process(request);
    }
    const number = this.#counts.requests;
    this.#counts.send(request);
    const fault = this.#faults.get(number);
    const hook = this.#hooks.get(number);
    const isPlain = fault === undefined && hook === undefined && this.#beforeEach === null;
    if (isPlain && !this.editing.isOn && !this.#state.behaviour.editMode) {
      return this.#counted(this.#host.process(request));
    }
    return this.#later(request, waitsForCellEdit, number);
  }

  async #later(request: Request, waitsForCellEdit: boolean, number: number): Promise<Carried> {
    await this.#beforeEach?.(request, number);
    await this.#hooks.get(number)?.(request);
    const fault = this.#faults.get(number);
    if (this.#state.behaviour.editMode) this.#typeFor(0);
    if (fault?.kind === "editMode") this.#typeFor(fault.milliseconds ?? TYPING_IN_MILLISECONDS);
    if (this.editing.isOn && !waitsForCellEdit) return this.#counted(refusal("InvalidOperationInCellEditMode"));
    await this.editing.over();
    return this.#counted(this.#faulty(request, fault));
  }

  #faulty(request: Request, fault: Fault | undefined): Carried {
    switch (fault?.kind) {
      case "error":
        return refusal(fault.code ?? "GeneralException");
      case "answerLost":
        this.#host.process(request);
        return fault.heard === "error" ? "broken" : null;
      case "reportedFailed":
        return { ...this.#host.process(request), ...refusal("GeneralException") };
      case "reportedFine":
        return this.#pretended(request);
      case "stopped":
        return this.#host.process(request, fault.at);
      default:
        return this.#host.process(request);
    }
  }

  /** The answer of a request that leaves no trace. */
  #pretended(request: Request): Response {
    const restore = this.#state.snapshot();
    try {
      return this.#state.events.silently(() => this.#host.process(request));
    } finally {
      restore();
    }
  }

  #typeFor(milliseconds: number): void {
    this.editing.enter();
    setTimeout(() => this.editing.leave(), milliseconds);
  }

  #counted(carried: Carried): Carried {
    this.#counts.receive(carried);
    return carried;
  }
}

function isRelease({ Actions }: Request): boolean {
  const methods = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}
