import { rememberOrder, sessionOrders } from "../../src/plans/sessionOrders";
import { someOrder } from "./smallTable";

const ids = (): readonly string[] => sessionOrders().map(({ id }) => id);
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_none, index) => `o${index}`);

test("the last twenty orders of a session are known, in the order in which they came", () => {
  for (const id of numbered(19)) rememberOrder({ ...someOrder, id });
  for (const id of numbered(20)) rememberOrder({ ...someOrder, id });
  expect(ids()).toEqual(numbered(20));
  rememberOrder({ ...someOrder, id: "nieuw" });
  expect(ids()).toEqual([...numbered(20).slice(1), "nieuw"]);
});

test("one that is carried out again is known once, as it was given last", () => {
  for (const id of numbered(20)) rememberOrder({ ...someOrder, id });
  rememberOrder({ ...someOrder, id: "o0", who: "gemeente" });
  expect(ids()).toEqual([...numbered(20).slice(1), "o0"]);
  expect(sessionOrders().at(-1)?.who).toBe("gemeente");
  rememberOrder({ ...someOrder, id: "o7" });
  expect(ids()).toEqual([...numbered(20).filter((id) => id !== "o0" && id !== "o7"), "o0", "o7"]);
});
