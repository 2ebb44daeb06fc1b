/** Whether a sentence is about a part of the country: then no number in it is a national one. */
import { namesPlace } from "./placeNames";

const ONE_AREA =
  /(?<!\p{L})(?:(?:provincie|gemeente|\p{L}*regio|waterschap|eiland|azc|aanmeldcentrum|gemeenteraad|college van b(?:&|en)w|wethouder|burgemeester|dorp|wijk|stad|(?:opvang|nood|noodopvang)?locatie|\p{L}+locaties)(?!\p{L}|['’]s)|azc['’]?s(?!\p{L}))/iu;
const OF_AREA =
  /(?<!\p{L})(?:provinciale|gemeentelijke|regionale|lokale|plaatselijke)(?! (?:regietafels|tafels|opgaven))(?!\p{L})/iu;
const PART_OF_COUNTRY =
  /(?<!\p{L})(?:(?:midden|noord|oost|west|zuid|caribisch)[- ]nederland|randstad|achterhoek|veluwe|betuwe|salland|het (?:noorden|oosten|zuiden|westen))(?!\p{L})/iu;
/** Of whoever writes or is written to, who need not be the country. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:(?:dit|het) gebied|(?:ons|onze|uw|mijn|jullie) (?:eigen )?(?:gebied|opgave|aandeel|taak|bijdrage)|u (?:moet|dient|krijgt)|(?:moet|dient|krijgt) u)(?!\p{L})/iu;
const TWO_PART_NAME = /(?<!\p{L})(?:Ter|Ten|Den|Sint) \p{Lu}\p{Ll}/u;
/** "In Ter Apel": whatever stands there with a capital is taken for a place, unless it is known to be none. */
const SOME_PLACE =
  /(?<!\p{L})(?:[Ii]n|[Tt]e|[Bb]ij|[Nn]abij|[Rr]ond|[Rr]ondom|[Uu]it) (?!Nederland|Europa|Bijlage|Tabel|Figuur|Kamer|Meerjaren|Spreidingswet|Voorjaars|Miljoenen|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December)\p{Lu}\p{Ll}/u;

/** Its name speaks of municipalities, and is about the whole country. */
const LAW = /wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen/iu;

export function withShortLaw(sentence: string): string {
  return sentence.replace(LAW, "spreidingswet");
}

export function isLocal(written: string): boolean {
  const sentence = withShortLaw(written);
  return (
    ONE_AREA.test(sentence) ||
    OF_AREA.test(sentence) ||
    PART_OF_COUNTRY.test(sentence) ||
    OF_SOMEBODY.test(sentence) ||
    TWO_PART_NAME.test(sentence) ||
    SOME_PLACE.test(sentence) ||
    namesPlace(sentence)
  );
}
