/**
 * Whether a sentence says nothing of a decision but what is known: every word is one with which a number for the whole country is
 * written. Language has more ways to say "for some", "each" or "no longer" than can be listed; so these words are listed, and where
 * another one stands the planner is asked.
 */
import { isPlaceAndDate } from "./letterHead";
import { isLocal } from "./localSentence";
import { looseNumbers } from "./looseNumbers";

/** A sentence with such a word may say of a number in another one what it is. */
const ABOUT_NUMBERS =
  /plek|plaatsen|aantal|getal|opga(?:ve|af)|capaciteit|raming|amv|minderjarig|behoefte|verde(?:el|ling)|provinci|gemeente|regio|besluit|erratum|correctie|rectificatie|(?:hier|daar)(?:van|in|bij|naast|boven|onder)|deel|helft|%|procent/iu;
const ADDRESS = /^\s*\d{4} ?[A-Z]{2} /u;
/** A list whose lines run on: "Drenthe 3.553 Flevoland 3.449". Its numbers are those of its regions. */
const LIST = /(?:\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}:? \d[\d.]*(?:;? |$)){2,}/gu;
/** A smaller number without a noun is none of places. */
const SMALLEST = 1_000;

const WORDS: ReadonlySet<string> = new Set(
  `aan aantal afgerond alle alleenstaande ambtelijk als amv asiel asielzoekers basis bedraagt behoefte begin beschikbaar besloten
  besluit beste bestemd betreft bij bijgaand bijlage brief ca capaciteit capaciteitsbehoefte capaciteitsbesluit capaciteitsplaatsen
  capaciteitsraming circa coa daalt daarvan dalen dat datum de deze die dient dienen dit een eerste eind en er gaat geachte geadviseerd
  geheel gegroeid geldt gevraagd gevraagde groeien groeit groot half halfjaar hebben heeft heel het hierbij hiervan hieronder hoogachtend hoogte ik in
  inclusief informeer ingang is jaar kabinet kamer komen komend komende komt landelijk landelijke leden lrt luidt maar maken medio meer met
  migratie minderjarige minderjarigen minimaal minister ministerie minstens moet moeten na naar najaar nederland niet nodig nu
  onderstaande onderwerp ongeveer op opgaaf opgave opgehoogd opvang opvangcapaciteit opvangplaatsen opvangplekken over peildatum
  per periode plaatsen plekken provinciale provincies raming regietafel regietafels rond ruim schatting spreidingswet
  staatssecretaris stand stelt stijgen stijgt tabel tafel tafels te ten tenminste minste tijd tot totaal totale tussen tweede u uit
  uitgebreid van vanaf vast vastgesteld verdeling verhoogd verlaagd verwacht verwachting vreemdelingen volgens volgt voor voorjaar vraagt
  waarbij waaronder waarvan wet wij worden wordt zijn zullen benodigd benodigde
  januari februari maart april mei juni juli augustus september oktober november december`.split(/\s+/u),
);

/** Whether every word of it is known. */
export function isPlainSentence(sentence: string): boolean {
  return wordsIn(sentence).every((word) => WORDS.has(word));
}

/**
 * Whether something in a letter may make its numbers others than they seem: a place outside the address, or a sentence about places or
 * with a number, of which not every word is known.
 */
export function isOpenSentence(sentence: string): boolean {
  if (ADDRESS.test(sentence) || isPlaceAndDate(sentence)) return false;
  const text = sentence.replaceAll(LIST, "");
  const isAbout = ABOUT_NUMBERS.test(text) || openNumbers(text).length > 0;
  return isLocal(text) || (isAbout && !isPlainSentence(text));
}

/** Numbers that may be one of places, whatever stands around them. */
export function openNumbers(sentence: string): readonly number[] {
  return looseNumbers(sentence.replaceAll(LIST, "")).flatMap(({ places }) => (places < SMALLEST ? [] : [places]));
}

/** Without a mark of the plural: "amv's", "amv'ers". */
function wordsIn(sentence: string): readonly string[] {
  const words = sentence.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return words.map((word) => word.replace(/['’](?:s|ers)$/u, ""));
}
