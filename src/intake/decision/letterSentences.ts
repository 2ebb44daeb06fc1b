/** The sentences of a letter as somebody copied it: with line breaks inside, marks of lists, numbers of pages and signs that nobody sees. */
import { isPage } from "../source/pageLine";
import { isHeadLine } from "./letterHead";
import { withoutWrittenThousands } from "./writtenThousands";

const LONGEST_LETTER = 40_000;
const LONGEST_SENTENCE = 600;
/** A line that begins with the mark of a list begins a sentence, and so does the one behind it. */
const ITEM = /^\s*(?:[•·▪◦‣●○■□∙⁃\uf0b7\uf0a7–*-]|\d{1,2}[.)])\s/u;
/** What stands before the colon of such a line, as a piece of a pattern. */
export const LABEL_NAME = String.raw`\p{Lu}[\p{L} ()'’/-]{1,40}`;
/** "Peildatum: 1 juli 2027" on a line of its own says one thing, with no point behind it. */
const LABEL = new RegExp(String.raw`^\s*${LABEL_NAME}: ?\S(?:[^.!?]|\.(?=\d))*$`, "u");
const BREAK = "\u0000";
/** "88.⏎000": no number begins so, and no sentence. */
const BROKEN_NUMBER = /(?<=(?<!\d)\d{1,3}\.) (?=0\d\d(?!\d))/gu;

/** Each with single blanks, and cut off where it is too long to be one. */
export function letterSentences(letter: string): readonly string[] {
  const parts = textLines(letter)
    .join(" ")
    .split(new RegExp(` ?${BREAK} ?`, "u"));
  return parts
    .flatMap((part) => onOneLine(part).split(/(?<=[.!?;]) (?=\p{Lu})/u))
    .filter((sentence) => sentence !== "")
    .map((sentence) => withoutWrittenThousands(sentence.slice(0, LONGEST_SENTENCE)));
}

/** The whole letter on one line. */
export function letterText(letter: string): string {
  return onOneLine(textLines(letter).join(" ").replaceAll(BREAK, ""));
}

function textLines(letter: string): readonly string[] {
  const lines = letter
    .slice(0, LONGEST_LETTER)
    .replaceAll(BREAK, " ")
    .replace(/\p{Cf}/gu, "")
    .split("\n")
    .flatMap((line, index, all) => (isPage(line) ? pageBefore(line, all[index + 1] ?? "") : [line]));
  return lines.map((line, index) => {
    const before = lines[index - 1] ?? "";
    const isBegun = /^\s*\p{Lu}/u.test(line);
    const follows = ((ITEM.test(before) || LABEL.test(before)) && isBegun) || isHeadLine(before);
    return ITEM.test(line) || LABEL.test(line) || follows || isHeadLine(line) ? `${BREAK}${line}` : line;
  });
}

/** Of "12" above "300 plekken" nobody knows whether it is a page or twelve thousand: with a point behind it, what follows is not read. */
function pageBefore(line: string, next: string): readonly string[] {
  return /^\s*\d{1,2}\s*$/u.test(line) && /^\s*\d{3}(?!\d)/u.test(next) ? [`${line.trim()}.`] : [];
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim().replace(BROKEN_NUMBER, "");
}
