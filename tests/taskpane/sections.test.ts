import { initialState } from "../../src/taskpane/initialState";
import type { PaneState, PaneStore } from "../../src/taskpane/section";
import { loadSection, sections } from "../../src/taskpane/sections";

function store(): PaneStore {
  let state: PaneState = initialState(null);
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
    await loadSection(opened, first.id);
    await loadSection(opened, first.id);
    expect(load).toHaveBeenCalledTimes(1);
    expect([...opened.read().loaded.keys()]).toEqual([first.id]);
  });

  test("that cannot be fetched is named, and comes when the planner tries again", async () => {
    const opened = store();
    const [first] = sections;
    if (first === undefined) throw new Error("No sections.");
    jest.spyOn(first, "load").mockRejectedValueOnce(new Error("no network"));
    await loadSection(opened, first.id);
    expect(opened.read().failedSection).toBe(first.id);
    await loadSection(opened, first.id);
    expect(opened.read().failedSection).toBeNull();
    expect(opened.read().loaded.has(first.id)).toBe(true);
  });
});
