/** Names of provinces and municipalities in a sentence, also those of before and the short ones, and as an adjective: "Zeeuwse". */
import { country } from "../../reference/regions";
import { once } from "../../reference/once";
import { safetyRegions } from "../../reference/safetyRegions";
import { nameIndex } from "../regions/nameIndex";
import { nameKey } from "../regions/nameKey";
import { otherRegion } from "../regions/otherRegion";

const MOST_WORDS = 6;
const SHORTEST_STEM = 4;
/** Names that are words as well: only with a capital are they names. */
const WORDS: ReadonlySet<string> = new Set(
  "assen beek bergen best bilt borne buren capelle delft duiven echt ede epe goes gulpen heerde hoorn horst houten huizen hulst kampen laren leiden losser mook ommen oss putten sluis soest son stein tiel urk weert wolden".split(
    " ",
  ),
);
/** "Heel Nederland" is not about the former municipality of Heel. */
const NO_NAMES: ReadonlySet<string> = new Set(["heel", "waarde"]);
/** Adjectives that differ from their names by more than an ending. */
const ADJECTIVES =
  /(?<!\p{L})(?:zeeuwse?|haagse?|bossche|almeerse?|nijmeegse?|zwolse?|veluwse?|achterhoekse?|twentse?|sallandse?|hollandse?|zaanse?)(?!\p{L})/iu;
const ENDING = /(?:se|sche|s|er)$/u;
/** What an adjective leaves off: Groning-en, Drent-he, Gelder-land, Fri-esland, Gouds-e. */
const LEFT_OFF: readonly string[] = ["", "en", "e", "a", "he", "le", "land", "sland", "stad", "um"];

const safetyNames = once((): ReadonlySet<string> => new Set(safetyRegions().map(({ name }) => nameKey(name))));

export function namesPlace(sentence: string): boolean {
  if (ADJECTIVES.test(sentence)) return true;
  const words = sentence.split(/\s+/u).map((word) => word.replace(/^[^\p{L}\p{N}'’]+/u, ""));
  return words.some((word, index) => isNameAt(words, index) || isPartOrAdjective(word));
}

function isNameAt(words: readonly string[], index: number): boolean {
  for (let count = 1; count <= MOST_WORDS && index + count <= words.length; count += 1) {
    if (isName(words.slice(index, index + count).join(" "))) return true;
  }
  return false;
}

function isName(written: string): boolean {
  const text = written.replace(/[^\p{L}\p{N})]+$/u, "").replace(/(?<=\p{L})['’]s$/u, "");
  if (text.length < 3) return false;
  const hasCapital = /^(?:['’]s[- ]?|['’]t )?\p{Lu}/u.test(text);
  const key = nameKey(text);
  const { official, alias, former } = nameIndex();
  const isKnown = [...(official.get(key) ?? []), ...(alias.get(key) ?? [])].some(({ code }) => code !== country.code);
  if (NO_NAMES.has(key)) return false;
  if (isKnown) return hasCapital || !WORDS.has(key);
  return hasCapital && (former.has(key) || safetyNames().has(key) || otherRegion(text) !== null);
}

/** "Amsterdam-Zuidoost", "Utrecht/Amersfoort" and "Limburgse". */
function isPartOrAdjective(word: string): boolean {
  const bare = word.replace(/\P{L}+$/u, "");
  const parts = bare.split(/[-/]/u);
  if (parts.length > 1 && parts.some((part) => part.length >= SHORTEST_STEM && isName(part))) return true;
  return /^\p{Lu}/u.test(bare) && ENDING.test(bare) && isAdjective(bare);
}

function isAdjective(word: string): boolean {
  const { official, alias } = nameIndex();
  return ["se", "sche", "s", "er"].some((ending) => {
    const stem = nameKey(word.endsWith(ending) ? word.slice(0, -ending.length) : "");
    if (stem.length < SHORTEST_STEM) return false;
    return LEFT_OFF.some((rest) => {
      const key = `${stem}${rest}`;
      return [...(official.get(key) ?? []), ...(alias.get(key) ?? [])].some(({ code }) => code !== country.code);
    });
  });
}
