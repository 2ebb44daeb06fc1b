/** @jest-environment jsdom */
import { memberStorage } from "../../../workbench/transport/memberStorage";

test("two members in one browser each keep their own", () => {
  const [first, second] = [memberStorage(localStorage, "lid-A."), memberStorage(localStorage, "lid-B.")];
  localStorage.setItem("wie", "Regietafel");
  first.setItem("wie", "Lid A");
  second.setItem("wie", "Lid B");
  second.setItem("begin", "klaar");
  expect([first.getItem("wie"), second.getItem("wie"), first.getItem("begin")]).toEqual(["Lid A", "Lid B", null]);
  expect([first.length, first.key(0), first.key(1), second.length]).toEqual([1, "wie", null, 2]);
  second.removeItem("begin");
  expect(second.getItem("begin")).toBeNull();
  second.clear();
  expect([second.length, first.getItem("wie"), localStorage.getItem("wie")]).toEqual([0, "Lid A", "Regietafel"]);
});
