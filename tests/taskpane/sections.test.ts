import { loadSection, sections } from "../../src/taskpane/sections";
import { initialState, type PaneState } from "../../src/taskpane/state";
import type { PaneStore } from "../../src/taskpane/actions";

function store(): PaneStore {
  let state: PaneState = initialState();
  return {
    read: () => state,
    change: (change) => {
      state = { ...state, ...change };
    },
  };
}

describe("a section of the pane", () => {
  afterEach(() => jest.restoreAllMocks());

  test("is fetched once, when it is first shown", async () => {
    const opened = store();
    const [first] = sections;
    if (first === undefined) throw new Error("No sections.");
    const load = jest.spyOn(first, "load");
    await loadSection(opened, first.section);
    await loadSection(opened, first.section);
    expect(load).toHaveBeenCalledTimes(1);
    expect([...opened.read().loaded.keys()]).toEqual([first.section]);
  });

  test("that cannot be fetched is named, and comes when the planner tries again", async () => {
    const opened = store();
    const [first] = sections;
    if (first === undefined) throw new Error("No sections.");
    jest.spyOn(first, "load").mockRejectedValueOnce(new Error("no network"));
    await loadSection(opened, first.section);
    expect(opened.read().failedSection).toBe(first.section);
    await loadSection(opened, first.section);
    expect(opened.read().failedSection).toBeNull();
    expect(opened.read().loaded.has(first.section)).toBe(true);
  });
});
