import { explainAllocation } from "../../allocation/explainAllocation";
import type { Explanation, RecipientExplanation } from "../../allocation/explanation";
import { type Fraction, fractionToNumber } from "../../numbers/fraction";
import { roundDown } from "../../numbers/rounding";
import { dutchNumber } from "../../text/dutchNumber";
import { dutchRatio } from "../../text/dutchRatio";
import { sentences } from "../../text/sentences";
import { tellAllocation } from "./allocationTexts";
import type { DividedPart, Division } from "./dividePlaces";

/** One sentence per recipient on how its number came about: what was agreed, and what weights decided. */
export function explanationTexts({ agreed, divided }: Division): readonly string[] {
  const kept = agreed.map(({ name, places }) => tellAllocation("explainAgreed", { recipient: name, places }));
  return [...kept, ...(divided === null ? [] : dividedTexts(divided))];
}

/** One sentence on everybody in a tie, then one per recipient. */
function dividedTexts({ request, names }: DividedPart): readonly string[] {
  const explained = explainAllocation(request);
  if (!explained.ok) return sentences(explained.problems);
  const explanation = explained.value;
  const nameOf = (index: number): string => names[index] ?? "";
  const { tie } = explanation;
  const tieText =
    tie === null
      ? []
      : [tellAllocation("explainTie", { available: tie.available, recipients: tie.candidates.map(nameOf).join(", ") })];
  return [
    ...tieText,
    ...explanation.recipients.map((recipient, index) =>
      [placesText(recipient, nameOf(index), explanation), ...marginTexts(recipient)].join(" "),
    ),
  ];
}

function placesText(recipient: RecipientExplanation, name: string, { method, leftOver }: Explanation): string {
  const { places, base, rank, exact } = recipient;
  if (method === "perRecipient") {
    return tellAllocation("explainRounded", { recipient: name, places, exact: dutchNumber(fractionToNumber(exact)) });
  }
  if (rank === null) {
    return BigInt(places) < roundDown(exact.numerator, exact.denominator)
      ? tellAllocation("explainLess", { recipient: name, places, exact: dutchNumber(fractionToNumber(exact)) })
      : tellAllocation("explainWhole", { recipient: name, places });
  }
  const extra = places - base;
  if (extra > 1) return tellAllocation("explainSeveral", { recipient: name, places, base, extra, leftOver });
  return leftOver === 1
    ? tellAllocation("explainOnly", { recipient: name, places, base })
    : tellAllocation("explainRank", { recipient: name, places, base, leftOver, ordinal: ordinalOf(rank) });
}

/** "derde", and beyond twelve "13e". */
function ordinalOf(rank: number): string {
  return tellAllocation("ordinals").split(" ")[rank - 1] ?? tellAllocation("ordinalBeyond", { rank });
}

function marginTexts({ margin: { more, fewer } }: RecipientExplanation): readonly string[] {
  return [
    ...(more === null ? [] : [tellAllocation("explainMore", { margin: justBeyond(more) })]),
    ...(fewer === null ? [] : [tellAllocation("explainFewer", { margin: justBeyond(fewer) })]),
  ];
}

/** Below this a whole unit of weight says too little: keys made of places have margins below one. */
const FINE_BELOW = 100n;

/** The first number beyond a margin, whole or in hundredths: with so much the place surely moves. */
function justBeyond({ numerator, denominator }: Fraction): string {
  const isFine = numerator < FINE_BELOW * denominator;
  const unit = isFine ? 100n : 1n;
  const units = roundDown(numerator * unit, denominator) + 1n;
  return dutchRatio(Number(units), Number(unit), isFine ? 2 : 0);
}
