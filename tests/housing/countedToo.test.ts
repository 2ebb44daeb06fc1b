/** Art. 30: whose inhabitants on the reference date are added, as far as one column can say it. */
import { countedToo } from "../../src/housing/countedToo";

test.each([
  ["a municipality alone adds nobody", ["GM0402"], []],
  ["one that took another in adds that one", ["GM0402", "GM1696"], ["GM1696"]],
  ["the order in which they are counted does not matter", ["GM1696", "GM0402"], ["GM1696"]],
  ["two others do not fit in one column", ["GM0402", "GM1696", "GM0376"], null],
  ["a municipality that has no figure of its own would be added to them: that cannot be said", ["GM1696"], null],
  ["nor of two parts that are both others", ["GM1696", "GM0376"], null],
  ["of nothing nothing can be said", [], null],
])("%s", (_rule, counted, others) => {
  expect(countedToo("GM0402", counted)).toEqual(others);
});
