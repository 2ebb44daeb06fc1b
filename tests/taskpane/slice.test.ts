import { initialState } from "../../src/taskpane/initialState";
import { afterChange, paneSlice } from "../../src/taskpane/slice";

interface Form {
  readonly typed: string;
  readonly isOpen: boolean;
}

const start: Form = { typed: "", isOpen: false };

describe("what a section remembers", () => {
  test("keeps what was typed when a change comes through that was made of an older state", () => {
    const form = paneSlice<Form>(() => start);
    const before = initialState(null);
    const typed = afterChange(before, form.changed(before, { typed: "500" }));
    // Made before anything was typed: a part of the page that tells later that it was opened.
    const after = afterChange(typed, form.changed(before, { isOpen: true }));
    expect(form.of(after)).toEqual({ typed: "500", isOpen: true });
  });

  test("is not touched by a late change of another section", () => {
    const [one, other] = [paneSlice<Form>(() => start), paneSlice<Form>(() => start)];
    const before = initialState(null);
    const typed = afterChange(before, one.changed(before, { typed: "500" }));
    const after = afterChange(typed, other.changed(before, { isOpen: true }));
    expect([one.of(after).typed, other.of(after).isOpen]).toEqual(["500", true]);
  });

  test("takes changes of two sections, or two of one, that are made together", () => {
    const [one, other] = [paneSlice<Form>(() => start), paneSlice<Form>(() => start)];
    const before = initialState(null);
    const first = { ...before, ...one.changed(before, { typed: "1" }) };
    const second = { ...first, ...other.changed(first, { typed: "2" }) };
    const after = afterChange(before, one.changed(second, { isOpen: true }));
    expect([one.of(after), other.of(after)]).toEqual([
      { typed: "1", isOpen: true },
      { typed: "2", isOpen: false },
    ]);
    expect(after.changedSlices.size).toBe(0);
  });
});
