/**
 * A decision or a distribution as a Data Package (specs.frictionlessdata.io): a table in CSV, and a description that says what its
 * columns mean. The table opens in a Dutch Excel: semicolons, and a byte order mark in front.
 */
import { regionOfCode } from "../../reference/regions";
import type { DecisionDraft, DraftRow } from "./draft";

export interface PackageFile {
  readonly name: string;
  readonly text: string;
}

export interface PackageContent {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DraftRow[];
  readonly sources: readonly { readonly title: string; readonly path: string | null }[];
}

const COLUMNS = ["gebied", "naam", "categorie", "peildatum", "plekken"] as const;

export function decisionPackage(decision: DecisionDraft): readonly PackageFile[] {
  const sources = decision.bronnen.map(({ titel, url }) => ({ title: titel, path: url }));
  return dataPackage({ id: decision.id, title: decision.titel, rows: decision.regels, sources });
}

export function dataPackage({ id, title, rows, sources }: PackageContent): readonly PackageFile[] {
  const lines = rows.map(({ gebied, categorie, peildatum, plekken }) =>
    [gebied, regionOfCode(gebied)?.name ?? "", categorie, peildatum ?? "", String(plekken)].map(cellText).join(";"),
  );
  const table = `\uFEFF${[COLUMNS.join(";"), ...lines].join("\r\n")}\r\n`;
  return [
    { name: `${id}.csv`, text: table },
    { name: "datapackage.json", text: `${JSON.stringify(description(id, title, sources), null, 2)}\n` },
  ];
}

function description(id: string, title: string, sources: PackageContent["sources"]): object {
  return {
    profile: "tabular-data-package",
    name: id,
    title,
    sources: sources.map(({ title: name, path }) => (path === null ? { title: name } : { title: name, path })),
    resources: [
      {
        profile: "tabular-data-resource",
        name: id,
        path: `${id}.csv`,
        encoding: "utf-8",
        dialect: { delimiter: ";", lineTerminator: "\r\n" },
        schema: {
          fields: [
            { name: "gebied", type: "string", description: "Code van het CBS: NL, PV20 tot en met PV31, of GM0000." },
            { name: "naam", type: "string" },
            { name: "categorie", type: "string", constraints: { enum: ["totaal", "amv"] } },
            { name: "peildatum", type: "date" },
            { name: "plekken", type: "integer", constraints: { minimum: 0 } },
          ],
          missingValues: [""],
          primaryKey: ["gebied", "categorie", "peildatum"],
        },
      },
    ],
  };
}

/** Text that a spreadsheet would take for a formula gets an apostrophe in front. */
function cellText(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[;"\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
