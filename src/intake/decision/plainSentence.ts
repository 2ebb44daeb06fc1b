/**
 * Whether a sentence says nothing of a decision but what is known: every word is one with which a number for the whole country is
 * written. Language has more ways to say "for some", "each" or "no longer" than can be listed; so these words are listed, and where
 * another one stands the planner is asked.
 */
import { isPlaceAndDate } from "./letterHead";
import { isLocal, withShortLaw } from "./localSentence";
import { looseNumbers } from "./looseNumbers";

/** A sentence with such a word may say of a number in another one what it is. */
const ABOUT_NUMBERS =
  /plek|plaatsen|aantal|getal|opga(?:ve|af)|capaciteit|raming|amv|minderjarig|behoefte|verde(?:el|ling)|provinci|gemeente|regio|besluit|erratum|correctie|rectificatie|(?:hier|daar)(?:van|in|bij|naast|boven|onder)|deel|helft|%|procent|(?<!\p{L})(?:dit|dat|deze|die|er|totaal)(?!\p{L})/iu;
/** A table of one province, unless it is the national one. */
const ONE_TABLE = /(?<!landelijke )regietafel(?!\p{L})/iu;
/** What the tables are asked may be asked of each, unless it says that it is of all together. */
const ALL_TABLES = /(?<!\p{L})(?:regie)?tafels(?!\p{L})/iu;
const TOGETHER = /totaal|totale|landelijk|samen|gezamenlijk|heel nederland/iu;
/** "Het COA heeft 72.000 plekken" tells what is there. */
const HAS = /(?<!\p{L})(?:heeft|hebben)(?!\p{L})/iu;
const NEEDED = /nodig|opga(?:ve|af)|behoefte|moet|vastgesteld|beslui?t|besloten|vraagt|gevraagd/iu;
const FROM_THE_HAGUE = /(?<!\p{L})(?:Den Haag|['’]s-Gravenhage|Rijswijk)(?!\p{L})/iu;
const ADDRESS = /^\s*\d{4} ?[A-Z]{2} /u;
/** A list whose lines run on: "Drenthe 3.553 Flevoland 3.449". Its numbers are those of its regions. */
const LIST = /(?:\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}:? \d[\d.]*(?:;? |$)){2,}/gu;
/** "Dat zijn 12.000 plekken meer.": it tells how much more, and nothing else. */
const DIFFERENCE = /^(?:dat|dit) (?:is|zijn) \d[\d.]* (?:(?:opvang)?(?:plekken|plaatsen) )?(?:meer|minder)\.?$/iu;
/** A smaller number without a noun is none of places. */
const SMALLEST = 1_000;

const WORDS: ReadonlySet<string> = new Set(
  `aan aantal artikel afgerond alle alleenstaande als ambtelijk amv asiel asielzoekers basis bedraagt begin behoefte benodigd benodigde
  beschikbaar besloten besluit beste bestemd betreft bij bijgaand bijlage brief ca capaciteit capaciteitsbehoefte capaciteitsbesluit
  capaciteitsopgave capaciteitsplaatsen capaciteitsraming circa coa daarvan dat datum de deze die dienen dient dit een eind en
  er gaat geachte geadviseerd geheel geldt gevraagd gevraagde grond groot hebben heeft heel het hierbij hieronder hiervan
  hoogachtend hoogte ik in inclusief informeer ingang is jaar kabinet kamer komen komend komende komt landelijk landelijke
  leden lrt luidt maken medio met migratie minderjarige minderjarigen minister ministerie minste minstens moet moeten na najaar
  nederland nodig nu onderstaande onderwerp ongeveer op opgaaf opgave opvang opvangcapaciteit opvangplaatsen opvangplekken over
  peildatum per periode plaatsen plekken provinciale provincies raming regietafel regietafels rond ruim schatting spreidingswet
  staatssecretaris stand stel stellen stelt tabel te ten tenminste tijd tot totaal totale tussen u uit van vanaf vast vastgesteld verdeling
  verwacht verwachting volgens volgt voor voorjaar vraagt vreemdelingen waarbij waaronder waarvan wet wij worden wordt zijn
  zullen januari februari maart april mei juni juli augustus september oktober november december`.split(/\s+/u),
);

/** Whether every word of it is known. */
export function isPlainSentence(sentence: string): boolean {
  return wordsIn(sentence).every((word) => WORDS.has(word));
}

const WORDS_OF_TITLES: ReadonlySet<string> = new Set(
  `blad eerste generaal gemeente gemeenten half halfjaar helft huisvesting huisvestingstaakstelling i ii indeling inwoners inwonertal lijst
  onderwerp overzicht personen provincie sheet som subtotaal eindtotaal taakstelling taakstellingen tabel tweede vergunninghouders versie`.split(
    /\s+/u,
  ),
);

/** What other figures than those that are wanted are called: a quota of "opvang" is none of housing, and the other way round. */
const OF_OTHER_FIGURES = {
  decision: /taakstelling|huisvesting|vergunninghouder|inwoner/u,
  quota: /opvang|asiel|capaciteit|spreidingswet|plekken|plaatsen|raming|amv|minderjarig|inwoner/u,
  balance: /opvang|asiel|capaciteit|spreidingswet|plekken|plaatsen|raming|amv|minderjarig|inwoner/u,
  inhabitants: null,
} as const;

/** Whether a title says nothing of the figures below it but what they are and when. */
export function isPlainTitle(title: string, kind: keyof typeof OF_OTHER_FIGURES): boolean {
  return wordsIn(title).every(
    (word) =>
      (WORDS.has(word) || WORDS_OF_TITLES.has(word) || word.length < 3) && OF_OTHER_FIGURES[kind]?.test(word) !== true,
  );
}

/**
 * Whether something in a letter may make its numbers others than they seem: a place outside the address, or a sentence about places or
 * with a number, of which not every word is known.
 */
export function isOpenSentence(sentence: string): boolean {
  // Where the government and COA write from
  if (ADDRESS.test(sentence) || isPlaceAndDate(sentence)) return !FROM_THE_HAGUE.test(sentence);
  const text = withoutListAndDifference(withShortLaw(sentence));
  const isAbout = ABOUT_NUMBERS.test(text) || openNumbers(text).length > 0;
  const isOfOthers =
    isLocal(text) ||
    ONE_TABLE.test(text) ||
    (openNumbers(text).length > 0 &&
      ((HAS.test(text) && !NEEDED.test(text)) || (ALL_TABLES.test(text) && !TOGETHER.test(text))));
  return isOfOthers || (isAbout && !isPlainSentence(text));
}

/** Numbers that may be one of places, whatever stands around them. */
export function openNumbers(sentence: string): readonly number[] {
  return looseNumbers(withoutListAndDifference(sentence)).flatMap(({ places }) => (places < SMALLEST ? [] : [places]));
}

function withoutListAndDifference(sentence: string): string {
  return DIFFERENCE.test(sentence) ? "" : sentence.replaceAll(LIST, "");
}

/** Without a mark of the plural: "amv's", "amv'ers". */
function wordsIn(sentence: string): readonly string[] {
  const words = sentence.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return words.map((word) => word.replace(/['’](?:s|ers)$/u, ""));
}
