import { sentence } from "../text/sentence";
import type { Finding } from "./finding";

/** A finding in the words of a planner, for machines and for the pane. Findings speak through `text/findingSentences`. */
export interface FindingJson {
  readonly code: string;
  readonly ernst: "FOUT" | "LET OP";
  readonly waar: {
    readonly blad: string | null;
    readonly cel: string | null;
    readonly tabel: string | null;
    readonly rij: string | null;
  };
  readonly wat: string;
  readonly waarom: string;
  readonly herstel: string | null;
}

const severities = { wrong: "FOUT", attention: "LET OP" } as const;
const repairs = { finish: "maak af", update: "werk de werkmap bij", checks: "vul het blad Controles aan" } as const;

export function findingAsJson({ code, severity, where, what, why, repair }: Finding): FindingJson {
  return {
    code,
    ernst: severities[severity],
    waar: { blad: where.sheet, cel: where.cell, tabel: where.table, rij: where.row },
    wat: sentence(what),
    waarom: sentence(why),
    herstel: repair === null ? null : repairs[repair.kind],
  };
}
