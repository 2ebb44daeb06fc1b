/** A reading as the command line prints it: one object with Dutch names, the same for people and for tests from outside. */
import { sentence } from "../text/sentence";
import type { DecisionDraft } from "./decision/draft";
import type { Message, Question, ReadingKind, Severity, SourceReading } from "./reading";

export interface ReadingJson {
  readonly uitkomst: "gelezen" | "vraag" | "geweigerd";
  readonly bron: {
    readonly naam: string;
    readonly vorm: string | null;
    readonly tekens: string | null;
    readonly sha256: string;
  };
  readonly kolommen: { readonly gebied: string; readonly aantal: string; readonly periode: string | null } | null;
  readonly rijen: readonly {
    readonly gebied: string;
    readonly naam: string;
    readonly aantal: number;
    readonly regels: readonly number[];
    readonly categorie?: string;
  }[];
  readonly besluit: DecisionDraft | null;
  readonly totalen: readonly { readonly gedrukt: number; readonly som: number; readonly categorie: string }[];
  readonly meldingen: readonly {
    readonly code: string;
    readonly ernst: "fout" | "let op" | "ter informatie";
    readonly regels: readonly number[];
    readonly zin: string;
  }[];
  readonly vragen: readonly { readonly over: string; readonly kolom?: string; readonly keuzes: readonly string[] }[];
}

const OUTCOMES = { read: "gelezen", question: "vraag", refused: "geweigerd" } as const;
const SEVERITIES: Readonly<Record<Severity, "fout" | "let op" | "ter informatie">> = {
  error: "fout",
  warning: "let op",
  information: "ter informatie",
};
const ABOUT: Readonly<Record<Question["about"], string>> = { column: "kolom", value: "waarde", period: "periode" };
const CATEGORIES: Readonly<Record<ReadingKind, string>> = {
  inhabitants: "inwoners",
  quota: "taakstelling",
  balance: "saldo",
  decision: "totaal",
};

export function readingAsJson(reading: SourceReading, kind: ReadingKind): ReadingJson {
  const { source, columns } = reading;
  return {
    uitkomst: OUTCOMES[reading.outcome],
    bron: { naam: source.name, vorm: source.format, tekens: source.encoding, sha256: source.sha256 },
    kolommen: columns === null ? null : { gebied: columns.region, aantal: columns.count, periode: columns.period },
    rijen: reading.rows.map(({ region, name, count, lines, category }) => ({
      gebied: region,
      naam: name,
      aantal: count,
      regels: lines,
      ...(category !== null && { categorie: category }),
    })),
    besluit: reading.decision,
    totalen: reading.totals.map(({ printed, sum, category }) => ({
      gedrukt: printed,
      som: sum,
      categorie: category ?? CATEGORIES[kind],
    })),
    meldingen: reading.messages.map(asMelding),
    vragen: reading.questions.map(({ about, column, choices }) => ({
      over: ABOUT[about],
      ...(column !== null && { kolom: column }),
      keuzes: choices,
    })),
  };
}

function asMelding({ problem, severity, lines }: Message): ReadingJson["meldingen"][number] {
  return { code: problem.code, ernst: SEVERITIES[severity], regels: lines, zin: sentence(problem) };
}
