import { capacityDecisions } from "../../src/reference/decisions";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { eventually } from "./eventually";
import { give } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

let opened: OpenHost;
beforeEach(async () => {
  opened = openHost();
  forgetReceptionContext();
  await loadFunctions();
});
afterEach(() => opened.close());

/** In the formula of a name an apostrophe in the name of a sheet stands twice: ='Jan''s start'!$B$56. */
test.each(["Start van ons", "Start '27", "Jan's start"])(
  "another key that a colleague chooses on the sheet %s is computed",
  async (name) => {
    const decision = capacityDecisions.find(({ total }) => total === 96_000);
    if (decision === undefined) throw new Error("The decision of 96,000 places is shipped.");
    await give({ kind: "decision", decision, keyId: "inwoners-2022" });
    await give({ kind: "decision", decision, keyId: "gelijk" });
    await give({ kind: "decision", decision, keyId: "inwoners-2022" });
    opened.person.renameSheet("Start", name);
    opened.type("Blad1!A1", "=LRT.VERDEEL()");
    const first = async (): Promise<unknown> => (await opened.read("Blad1!B1"))[0]?.[0];
    expect(await first()).not.toBe(8_000);
    await openWorkbook(() => undefined);
    const sheet = opened.state.grid.sheets().find((found) => found.name === name);
    opened.state.events.during({ at: opened.colleague, isAddIn: false }, () =>
      opened.state.write({ sheetId: sheet?.id ?? "", row: 55, column: 1, rows: 1, columns: 1 }, [["gelijk"]]),
    );
    // 96,000 places over twelve provinces.
    expect(await eventually(first, 8_000)).toBe(8_000);
  },
);
