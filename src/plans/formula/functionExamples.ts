/**
 * An example of every function, ready to be put in a sheet. It names no cells: it answers the same wherever it comes, and fills as many
 * cells as is said here.
 */

/** A number, a text, or cells row by row. */
export type ExampleArgument = number | string | readonly (readonly number[])[];

export interface FunctionExample {
  readonly given: readonly ExampleArgument[];
  /** How many cells the answer fills. */
  readonly rows: number;
  readonly columns: number;
}

const oneCell = { rows: 1, columns: 1 } as const;
const weights = [[1], [2], [3]] as const;
const corrections = [[0.1], [-0.05], [0]] as const;

/** By the name of the function, without LRT in front of it. */
export const functionExamples: ReadonlyMap<string, FunctionExample> = new Map<string, FunctionExample>([
  ["VERDEEL", { given: [100, weights], rows: 3, columns: 1 }],
  ["RESTVERDEEL", { given: [100, weights, [[40], [0], [0]]], rows: 3, columns: 1 }],
  ["SPREIDING", { given: [100, [[50_000], [20_000], [30_000]], corrections], rows: 3, columns: 1 }],
  ["VERGELIJK", { given: [100, weights, [[2], [2], [2]]], rows: 3, columns: 4 }],
  ["UITLEG", { given: [100, weights], rows: 4, columns: 9 }],
  ["CONTROLE", { given: [[[40], [20], [40]], 100], ...oneCell }],
  [
    "RUILCONTROLE",
    {
      given: [
        [[40], [20]],
        [[35], [25]],
      ],
      ...oneCell,
    },
  ],
  ["BESLUIT", { given: ["titel"], ...oneCell }],
  ["CAPACITEIT", { given: ["totaal"], ...oneCell }],
  ["OPGAVE", { given: ["Den Haag"], ...oneCell }],
  ["SLEUTEL", { given: ["inwoners-2024"], rows: 12, columns: 2 }],
  ["TOEWIJZING", { given: [22_722, 75_000], ...oneCell }],
  [
    "BIJDRAGE",
    {
      given: [
        [
          [100, 20],
          [80, 40],
        ],
        [
          [50, 10],
          [90, 40],
        ],
      ],
      rows: 2,
      columns: 3,
    },
  ],
  ["BEZETTING", { given: [910, [[40], [50]], [[30], [20]], 1_000], rows: 3, columns: 4 }],
  ["EERLIJKHEID", { given: [[[17], [33], [50]], weights], rows: 5, columns: 2 }],
  ["GEVOELIGHEID", { given: [100, weights, corrections, 2], rows: 4, columns: 4 }],
  ["LANDELIJK", { given: ["2024-I"], ...oneCell }],
  ["TAAKSTELLING", { given: ["Het Hogeland", "2023-I"], ...oneCell }],
  ["SALDO", { given: [175, 160, 12], ...oneCell }],
  ["VOORTGANG", { given: [120, 30, 0, 3], ...oneCell }],
  ["TREDE", { given: [[[5], [-3], [-8]]], rows: 1, columns: 3 }],
  ["INWONERS", { given: ["Leiden", 2024], ...oneCell }],
  ["GEBIED", { given: ["Friesland", "naam"], ...oneCell }],
  ["GEMEENTEN", { given: ["Drenthe"], rows: 12, columns: 3 }],
  [
    "KRUISVERDEEL",
    {
      given: [
        [[30], [70]],
        [[60, 40]],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      rows: 2,
      columns: 2,
    },
  ],
]);

/** How a formula is written: as Excel takes it from an add-in, or as a Dutch Excel shows and takes it. */
export type FormulaDialect = "excel" | "dutch";

const signs = {
  excel: { between: ",", decimal: ".", beside: "," },
  dutch: { between: "; ", decimal: ",", beside: "\\" },
} as const;

/** @returns The formula without its equals sign. */
export function exampleFormula(name: string, { given }: FunctionExample, dialect: FormulaDialect): string {
  const { between } = signs[dialect];
  return `LRT.${name}(${given.map((argument) => written(argument, dialect)).join(between)})`;
}

function written(argument: ExampleArgument, dialect: FormulaDialect): string {
  const { decimal, beside } = signs[dialect];
  const figure = (value: number): string => String(value).replace(".", decimal);
  if (typeof argument === "number") return figure(argument);
  if (typeof argument === "string") return `"${argument}"`;
  return `{${argument.map((row) => row.map(figure).join(beside)).join(";")}}`;
}
