import { checkSeal } from "../../findings/checkSeal";
import { sealable } from "../../findings/sealable";
import { placeOf } from "../../findings/sealFindings";
import type { OrderChoice } from "../../plans/order";
import { pointerNames } from "../../plans/reception/pointers";
import { changeWords } from "../../plans/seal/changeWords";
import { pointerText } from "../../plans/workbookContent";
import { LONGEST_TEXT } from "../../text/longestText";
import { type Result, then, succeed } from "../../text/result";
import { failure } from "../failure";
import { wallClock } from "../wallClock";
import type { SectionWork } from "../section";
import type { WorkbookPort } from "../workbookPort";
import { sealForm } from "./sealForm";

/** Reads the whole workbook and answers the order that seals it as it is now. */
export async function chooseSeal(workbook: WorkbookPort, name: string): Promise<Result<OrderChoice>> {
  const read = await workbook.inspect();
  if (!read.ok) return read;
  const inspected = read.value.workbook;
  const active = (pointer: string): string => pointerText(inspected.content, pointer).slice(0, LONGEST_TEXT);
  return then(sealable(inspected), (state) => {
    const [decision, key] = [active(pointerNames.activeDecision), active(pointerNames.activeKey)];
    return succeed({ kind: "seal", seal: { name: name.trim(), decision, key, state } } as const);
  });
}

/** Compares the whole workbook with the seal that was chosen. Nothing is written. */
export const lookAtSeal: SectionWork = async (store, workbook) => {
  const { against } = sealForm.of(store.read());
  const read = await workbook.inspect();
  if (!read.ok) return failure(read.problems);
  const inspected = read.value.workbook;
  const check = against === "" ? checkSeal(inspected) : checkSeal(inspected, against);
  const state = store.read();
  store.change(
    sealForm.changed(state, {
      checked: {
        check,
        changes: (check?.changes ?? []).map((change) => {
          return { words: changeWords(change), where: placeOf(change, inspected) };
        }),
        clock: wallClock(),
        content: state.content,
      },
    }),
  );
  return null;
};
