import texts from "../../text/nl/checkSheet.json";
import { fillIn } from "../../text/sentence";
import { logLayout, logSteps } from "../log";
import { column } from "../structured";
import { type Check, named, noneOf } from "./check";

/** Orders that were begun and are not finished: part of what they write is there and part is not. The log comes with every order. */
export function unfinishedCheck(): Check {
  return noneOf({
    ...named(["idUnfinished", "subjectUnfinished"]),
    actual: `COUNTIFS(${column(logLayout)("Stap")},"${logSteps.begun}")`,
    where: fillIn(texts.sheet, { sheet: logLayout.sheet }),
  });
}
