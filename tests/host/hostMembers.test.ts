import { hostBehaviour } from "../../workbench/model/hostBehaviour";
import { type OpenHost, openMembers } from "./harness";

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe("several members on one workbook", () => {
  let members: readonly OpenHost[];
  let first: OpenHost;
  let second: OpenHost;
  beforeEach(() => {
    members = openMembers(2, { behaviour: hostBehaviour() });
    [first, second] = members as [OpenHost, OpenHost];
  });
  afterEach(() => {
    for (const member of members) member.close();
  });

  /** Reads the number of lines, and adds one line below the last one in a second request. */
  const append = (text: string): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getRange("A:A").getUsedRangeOrNullObject(true).load("rowCount");
      await context.sync();
      sheet.getCell(used.isNullObject ? 0 : used.rowCount, 0).values = [[text]];
      await context.sync();
    });

  test("each finds its own Excel, also after it waited", async () => {
    const excels = await Promise.all(
      members.map((member) =>
        member.as(async () => {
          const before = Excel;
          await append("x");
          await pause(5);
          return before === Excel ? Excel : null;
        }),
      ),
    );
    expect(excels[0]).not.toBeNull();
    expect(excels[1]).not.toBeNull();
    expect(excels[0]).not.toBe(excels[1]);
    expect(first.requests.requests).toBe(2);
    expect(second.requests.requests).toBe(2);
  });

  test("a place that was read before the other one wrote there is written over: the last one wins", async () => {
    first.gate.before(1, () => second.as(() => append("van de tweede")));
    await first.as(() => append("van de eerste"));
    expect(await first.read("A1:A2")).toEqual([["van de eerste"], [""]]);
  });

  test("in every other order both lines stay", async () => {
    first.gate.before(0, () => second.as(() => append("van de tweede")));
    await first.as(() => append("van de eerste"));
    expect(await first.read("A1:A2")).toEqual([["van de tweede"], ["van de eerste"]]);
  });

  test("what an add-in writes is its own change here and a remote one there; what a person types is nobody's add-in", async () => {
    const seen: string[] = [];
    const watch = (name: string) => () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          seen.push(`${name}: ${event.address} ${event.source} ${event.triggerSource}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    await first.as(watch("eerste"));
    await second.as(watch("tweede"));
    await first.as(() => append("x"));
    first.person.type("B2", 1);
    first.colleague.type("C3", 1);
    await pause(50);
    expect(seen.sort()).toEqual([
      "eerste: A1 Local ThisLocalAddin",
      "eerste: B2 Local Unknown",
      "eerste: C3 Remote Unknown",
      "tweede: A1 Remote Unknown",
      "tweede: B2 Remote Unknown",
      "tweede: C3 Remote Unknown",
    ]);
  });

  test("an event that one member causes is handled with the Excel of the member that hears it", async () => {
    const handled: unknown[] = [];
    const own = second.as(() => Excel);
    await second.as(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async () => {
          await pause(1);
          handled.push(Excel);
        });
        await context.sync();
      }),
    );
    await first.as(() => append("x"));
    await pause(50);
    expect(handled).toEqual([own]);
  });
});

test("what is typed in the grid is of the member who sits at it, and of a colleague to the other", async () => {
  const members = openMembers(2, { behaviour: hostBehaviour() });
  const [first, second] = members as [OpenHost, OpenHost];
  const heard: string[] = [];
  const listen = (member: OpenHost, who: string): Promise<void> =>
    member.as(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(({ source }) => Promise.resolve(void heard.push(`${who} ${source}`)));
        worksheets.onAdded.add(({ source }) => Promise.resolve(void heard.push(`${who} sheet ${source}`)));
        await context.sync();
      }),
    );
  await listen(first, "first");
  await listen(second, "second");
  const { state } = first;
  const cell = { sheetId: state.activeSheet, row: 0, column: 0, rows: 1, columns: 1 };
  const told = async (work: () => void): Promise<readonly string[]> => {
    heard.length = 0;
    work();
    await pause(20);
    return [...heard].sort();
  };
  state.events.seat(second.host.computer);
  expect(await told(() => state.events.changed(cell, "Local"))).toEqual(["first Remote", "second Local"]);
  expect(await told(() => state.addSheet("Nieuw"))).toEqual(["first sheet Remote", "second sheet Local"]);
  state.events.seat(null);
  expect(await told(() => state.events.changed(cell, "Local"))).toEqual(["first Local", "second Local"]);
  for (const member of members) member.close();
});
