/** What is asked or said when no column could be chosen. */
import { apartName, columnName } from "../headers/columnName";
import { problem, type Problem } from "../../text/result";
import type { FigureKind } from "../headers/figureWords";
import type { Message, Question, ReadingOrder } from "../reading";
import { type ColumnChoice, type JudgedColumn, periodsOf } from "./chooseColumn";
import { message } from "../table/entry";
import { askedText } from "./periodFits";

export interface ColumnOutcome {
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  readonly messages: readonly Message[];
}

const WANTED: Readonly<Record<FigureKind, Problem["code"]>> = {
  inhabitants: "reading.noInhabitantsColumn",
  quota: "reading.noQuotaColumn",
  balance: "reading.noBalanceColumn",
  places: "reading.noPlacesColumn",
  minors: "reading.noPlacesColumn",
};

export function columnOutcome(
  choice: Exclude<ColumnChoice, { kind: "chosen" }>,
  order: ReadingOrder,
  columns: readonly JudgedColumn[],
  wanted: FigureKind,
): ColumnOutcome {
  const said = (...problems: readonly Problem[]): ColumnOutcome => ({ problems, questions: [], messages: [] });
  switch (choice.kind) {
    case "ask":
      return {
        problems: [],
        messages: choice.among.some(({ header }) => header.isOpen === true)
          ? [message(problem("reading.yearsBetween"), "warning")]
          : [],
        questions: [{ about: "column", column: null, choices: choicesOf(choice.among) }],
      };
    case "otherPeriod":
      return said(
        problem("reading.otherPeriod", { found: periodsOf(choice.among).join(", "), asked: askedText(order) }),
      );
    case "unfit":
      return said(problem(`reading.${choice.reason}`, { column: nameOf(choice.judged).slice(0, 120) }));
    case "unknownAnswer":
      return said(
        problem("reading.unknownColumn", { columns: columns.map(nameOf).slice(0, 12).join("; ").slice(0, 400) }),
      );
    case "none":
      return said(noColumn(columns, wanted));
  }
}

/** A column that says what is wanted and holds no number is there, but empty. */
function noColumn(columns: readonly JudgedColumn[], wanted: FigureKind): Problem {
  const named = columns.find(({ verdict, hasNumbers }) => verdict.fit === "sure" && !hasNumbers);
  return named === undefined
    ? problem(WANTED[wanted])
    : problem("reading.columnWithoutNumbers", { column: nameOf(named).slice(0, 120) });
}

function choicesOf(among: readonly JudgedColumn[]): readonly string[] {
  const names = among.map(nameOf);
  return among.map(({ header: { text, column } }, index) => {
    const name = names[index] ?? "";
    return names.indexOf(name) === names.lastIndexOf(name) ? name : apartName(text, column);
  });
}

function nameOf({ header: { text, column } }: JudgedColumn): string {
  return columnName(text, column);
}
