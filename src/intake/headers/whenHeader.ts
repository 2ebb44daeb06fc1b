/**
 * What a header of years or days says they are of. "Peildatum" and "Jaar" are those of the figures; a "Datum raadsbesluit" tells when something
 * happened to a line, and nothing about when was counted; of "Jaar uitbreiding" nobody knows it.
 */
import { FIGURE_WORDS } from "./figureWords";
import { withoutBrackets, wordsOf } from "./words";

const COUNTED: ReadonlySet<string> = new Set(
  "peildatum peilmoment peiljaar peil peiling teljaar teldatum telling verslagjaar meting meetdatum meetmoment stand gemeten geteld".split(
    " ",
  ),
);
const PLAIN: ReadonlySet<string> = new Set(
  "periode perioden jaar jaren kalenderjaar tijdvak halfjaar datum year period date van de het op per in voor begin cijfer cijfers gegevens waarde data figures count reference calendar januari jan nr code s".split(
    " ",
  ),
);
const EVENT =
  /^(?:\p{L}*besluit\p{L}*|raad|raads\p{L}*|college|commissie|brief|schrijven|e?mail|bericht|verzend\p{L}*|verzonden|verstuurd|ontvang\p{L}*|ingekomen|vaststel\p{L}*|vastgesteld|publicatie|gepubliceerd|bekend(?:making|gemaakt)|mutatie|wijziging|gewijzigd|\p{L}*indeling|fusie|samenvoeging|opheffing|opgeheven|oprichting|opgericht|oplever\p{L}*|opening|geopend|sluiting|gesloten|bouw|aanleg|aankoop|gunning|akkoord|onderteken\p{L}*|getekend|handtekening|afspraak|overleg|gesprek|bezoek|reactie|antwoord|invoer|ingevoerd|bewerk\p{L}*|bijgewerkt|bijwerk\p{L}*|actualisatie|geactualiseerd|export\p{L}*|download|updated?|verwerk\p{L}*|aanlever\p{L}*|aangeleverd|aanvraag|aangevraagd|melding|gemeld|contact\p{L}*|controle|gecontroleerd|verkiezing\p{L}*|benoeming|huur\p{L}*|overeenkomst|verloop|verval\p{L}*|evaluatie|\p{L}*vergunning|aangemaakt|gemaakt|opgemaakt|opgesteld|realisatie|gereed|decision|letter|published|publication|modified|created)$/u;

/** "counted" is when was counted, "event" is when something else happened, "open" may be either. */
export function whenHeader(header: string): "counted" | "event" | "open" {
  const words = wordsOf(withoutBrackets(header).text).filter((word) => !/\d/u.test(word));
  if (words.some((word) => COUNTED.has(word))) return "counted";
  if (words.some((word) => EVENT.test(word))) return "event";
  return words.every((word) => PLAIN.has(word) || isFigure(word)) ? "counted" : "open";
}

function isFigure(word: string): boolean {
  return Object.values(FIGURE_WORDS).some((words) => words.has(word));
}
