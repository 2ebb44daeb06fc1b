/**
 * Divisor methods: clamp(round(weight / divisor), minimum, maximum) with the sum exactly the total. A good guess of all
 * places at once, then places move one by one from the weakest claim to the strongest until no claim is passed over.
 * That end is the same from any guess, so the guess only decides how few steps remain.
 */
import type { Apportionment, Tie } from "./apportionment";
import { canLose, type Claims, claimsOf, LAST, mayEqual, NEXT, NOBODY, strongestGain, weakestLoss } from "./claims";
import type { DivisorMethod } from "./divisorMethod";
import { guessPlaces } from "./guessPlaces";
import type { PreparedRequest } from "./preparedRequest";
import { recipientHeap } from "./recipientHeap";

export interface DivisorOutcome extends Apportionment {
  /** Whose last place has the weakest claim of all that were honoured, or NOBODY when nobody can lose a place. */
  readonly weakest: number;
}

/** So many steps look at every recipient; a guess that is further off is worth ordering everybody in heaps. */
const SCANNING_STEPS = 24;

/**
 * Cost: that of `guessPlaces`, then a step per place that the guess is off: each a pass for the first few, and after those the
 * logarithm of n.
 *
 * @param exactOnly Decides every comparison on integers, so that the first look at doubles can be tested.
 */
export function divisorAllocation(
  request: PreparedRequest & { readonly method: DivisorMethod },
  // Stryker disable next-line BooleanLiteral: doubles are only a first look.
  exactOnly = false,
): DivisorOutcome {
  const claims = claimsOf(request, guessPlaces(request), exactOnly);
  // Taken from the total one by one: a guess may add up to more than an ordinary number can tell.
  let missing = request.total;
  for (const count of claims.places) missing -= count;
  const weakest = settleByScanning(claims, missing);
  return { places: claims.places, tie: tieAt(claims, weakest), weakest };
}

/**
 * Adds, takes away and moves places until nothing is missing and no recipient with room has a stronger claim to one
 * more place than another has to its last. Returns the recipient whose last place has the weakest claim.
 */
function settleByScanning(claims: Claims, missing: number): number {
  let left = missing;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: heaps end at the same places.
  if (Math.abs(left) > SCANNING_STEPS) return settleWithHeaps(claims, left);
  // Stryker disable ConditionalExpression,EqualityOperator,ArithmeticOperator,AssignmentOperator,BlockStatement,BooleanLiteral: a
  // step too few or too many is made good by heaps.
  for (let step = 0; step < 2 * SCANNING_STEPS; step += 1) {
    if (left > 0) {
      claims.change(strongestGain(claims, NOBODY), 1);
      left -= 1;
    } else if (left < 0) {
      claims.change(weakestLoss(claims, NOBODY), -1);
      left += 1;
    } else {
      const losing = weakestLoss(claims, NOBODY);
      if (!exchange(claims, strongestGain(claims, NOBODY), losing)) return losing;
    }
  }
  // Stryker restore ConditionalExpression,EqualityOperator,ArithmeticOperator,AssignmentOperator,BlockStatement,BooleanLiteral
  return settleWithHeaps(claims, left);
}

/** The same for a guess that is far off, as with very many equal weights: a heap of gains and one of losses. */
function settleWithHeaps(claims: Claims, missing: number): number {
  const gains = recipientHeap(claims.places.length, (one, other) => gainsBefore(claims, one, other));
  const losses = recipientHeap(claims.places.length, (one, other) => losesBefore(claims, one, other));
  const changed = (recipient: number): void => {
    gains.reorder(recipient);
    losses.reorder(recipient);
  };
  for (let left = missing; left !== 0; left -= Math.sign(left)) {
    const step = Math.sign(left);
    const recipient = step === 1 ? gains.top() : losses.top();
    claims.change(recipient, step);
    changed(recipient);
  }
  for (;;) {
    const losing = losses.top();
    const gaining = gains.top();
    if (!exchange(claims, gaining, losing)) return canLose(claims, losing) ? losing : NOBODY;
    changed(gaining);
    changed(losing);
  }
}

function gainsBefore(claims: Claims, one: number, other: number): boolean {
  const order = claims.compare(one, NEXT, other, NEXT);
  // Stryker disable next-line EqualityOperator: nobody is compared with itself.
  return order > 0 || (order === 0 && one < other);
}

function losesBefore(claims: Claims, one: number, other: number): boolean {
  if (!canLose(claims, one) || !canLose(claims, other)) return canLose(claims, one);
  const order = claims.compare(one, LAST, other, LAST);
  // Stryker disable next-line EqualityOperator: nobody is compared with itself.
  return order < 0 || (order === 0 && one > other);
}

/**
 * Moves a place from one recipient to another if that is due; of equal claims the one that stands first goes first. Who
 * cannot gain has a weaker claim than every last place, and so has everybody to one more place than the own last one.
 */
function exchange(claims: Claims, gaining: number, losing: number): boolean {
  if (!canLose(claims, losing) || gaining === NOBODY) return false;
  const order = claims.compare(gaining, NEXT, losing, LAST);
  // Stryker disable next-line EqualityOperator: nobody's claim to one more place equals the one to the own last place.
  const standsBehind = gaining > losing;
  if (order < 0 || (order === 0 && standsBehind)) return false;
  claims.change(gaining, 1);
  claims.change(losing, -1);
  return true;
}

/** Everybody with a claim equal to the weakest one that was honoured: the winners and those who just missed. */
function tieAt(claims: Claims, weakest: number): Tie | null {
  if (weakest === NOBODY) return null;
  const winners: number[] = [];
  const losers: number[] = [];
  for (let index = 0; index < claims.places.length; index += 1) {
    // Stryker disable next-line ConditionalExpression: it only spares the comparisons below, which say the same.
    if (!mayEqual(claims, index, weakest)) continue;
    if (canLose(claims, index) && claims.compare(index, LAST, weakest, LAST) === 0) winners.push(index);
    else if (claims.compare(index, NEXT, weakest, LAST) === 0) losers.push(index);
  }
  if (losers.length === 0) return null;
  // Of equal claims those that stand first were honoured, so that all are in their order.
  return { candidates: [...winners, ...losers], available: winners.length };
}
