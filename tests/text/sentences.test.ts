import { problem } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";
import { sentences } from "../../src/text/sentences";

test("one cause for twelve recipients is told once, another figure is another cause", () => {
  const bound = (minimum: number, position: number) =>
    problem("allocation.minimumAboveMaximum", { minimum, maximum: 5 }, position);
  const problems = [bound(10, 0), bound(10, 1), bound(11, 2), bound(10, 3)];
  expect(sentences(problems)).toEqual([sentence(bound(10, 0)), sentence(bound(11, 2))]);
  expect(sentences([])).toEqual([]);
});
