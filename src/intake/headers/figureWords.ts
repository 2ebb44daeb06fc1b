/** The words by which a header is judged, in Dutch and in the English of the field. */
export type FigureKind = "inhabitants" | "quota" | "balance" | "places" | "minors";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** A header needs one of these to name the figure. */
export const FIGURE_WORDS: Readonly<Record<FigureKind, ReadonlySet<string>>> = {
  inhabitants: list(
    "inwoners inwoner inw inwonertal inwonertallen inwoneraantal inwoneraantallen inwonersaantal inwonersaantallen aantalinwoners aantinw bevolking bevolkingsaantal bevolkingsomvang bevolkingstotaal totalebevolking population inhabitants",
  ),
  quota: list("taakstelling taakstellingen taakst huisvestingstaakstelling halfjaartaakstelling huisvesten quota"),
  balance: list("saldo beginsaldo startsaldo"),
  places: list(
    "opgave opgaven opgaves opvangopgave opvangplek opvangplekken plek plekken opvangplaats opvangplaatsen plaatsen capaciteit opvangcapaciteit places",
  ),
  minors: list("amv amvs minderjarigen minderjarige minors"),
};

/** These may stand beside it without changing what is counted. Any other word makes it unsure. */
export const NEUTRAL_WORDS = list(
  "aantal aantallen aant n abs absoluut absolute totaal totale total totals number of op per aan in van voor het de der en te tot om ten jj mm jaar jaren begin periode peildatum datum date on at stand gemeente gemeenten gemeentelijke gemeentelijk provincie provincies provinciale municipality cbs personen persons person halfjaar half eerste tweede ste e i ii voorlopig voorlopige definitief definitieve officieel officiele x1 nederland t",
);

/** Neutral for one figure only. */
export const NEUTRAL_FOR: Readonly<Record<FigureKind, ReadonlySet<string>>> = {
  inhabitants: list("alle leeftijden jan januari january"),
  quota: list(
    "huisvesting huisvestings vergunninghouders vergunninghouder statushouders statushouder landelijke bijgestelde nieuwe",
  ),
  balance: list("taakstelling achterstand voorsprong plus min of jan januari jul juli"),
  places: list(
    "jan januari january jul juli asielopvang opvang asielzoekers asiel inclusief incl amv amvs indicatieve indicatief verdeling spreidingswet benodigd benodigde nodig gevraagd gevraagde coa lrt besluit capaciteitsbesluit capaciteitsraming waarvan w v wv",
  ),
  minors: list(
    "waarvan w v wv plus bovenop daarbovenop erbij apart opgave opgaven opvangopgave plekken plaatsen opvangplekken opvangplaatsen capaciteit opvang alleenstaande vreemdelingen vreemdeling minderjarige s",
  ),
};

/** With these beside them minors may come on top of the total: the column is still theirs, and then the planner is asked. */
export const ON_TOP_WORDS = list(
  "extra aanvullend aanvullende bijkomend bijkomende daarnaast niet inbegrepen buiten los",
);

export const RATIO_WORDS = list(
  "gemiddeld gemiddelde gem aandeel aandelen percentage percentages procent procenten pct promille dichtheid bevolkingsdichtheid density ratio quote quotient index verhouding share average mean perc relatief druk",
);
export const PART_WORDS = list(
  "jonger ouder oudere ouderen man mannen vrouw vrouwen mannelijk mannelijke vrouwelijk vrouwelijke men women male female males females jongen jongens meisje meisjes kind kinderen jeugd jongeren volwassenen leeftijd huishouden huishoudens households gehuwd ongehuwd gescheiden verweduwd migratieachtergrond herkomst geboren buitenland buitenlandse westers westerse autochtoon allochtoon beroepsbevolking werkzame potentiele kiesgerechtigden stedelijk stedelijke kern kernen wijk buurt regulier reguliere exclusief excl zonder particuliere institutionele eenpersoons meerpersoons oekraine oekrainers ontheemden vluchtelingen deel mannenenvrouwen",
);
export const CHANGE_WORDS = list(
  "groei bevolkingsgroei inwonersgroei toename afname krimp mutatie mutaties verandering veranderingen ontwikkeling bevolkingsontwikkeling verschil verschillen delta growth change difference migratie migratiesaldo vestiging vertrek aanwas overschot geboorteoverschot natuurlijke verhuizingen extra bijstelling correctie",
);
export const RESULT_WORDS = list(
  "realisatie gerealiseerd gerealiseerde realisaties gehuisvest gehuisveste achterstand voorsprong nog resterend resterende restant restopgave openstaand openstaande bezet bezette bezetting behaald voldaan huidig huidige bestaand bestaande beschikbaar beschikbare tekort resultaat realised realized achieved geplaatst aangeboden toegezegd",
);
export const FORECAST_WORDS = list(
  "prognose prognoses bevolkingsprognose verwacht verwachte raming forecast projectie projected streefgetal streefaantal",
);
export const SETTLED_WORDS = list("incl inclusief saldo gecorrigeerd gecorrigeerde verrekend verrekende");
/** These name a count and not of what. */
export const BARE_WORDS = list(
  "aantal aantallen aant value waarde count n number totaal total personen persons abs absoluut",
);

/** What people cut a figure off to. "TS" may be something else: the title must name the figure, or the planner is asked. */
export const SHORT_WORDS: Readonly<Record<FigureKind, ReadonlySet<string>>> = {
  inhabitants: new Set(),
  quota: list("ts tst tkst"),
  balance: new Set(),
  places: new Set(),
  minors: new Set(),
};
