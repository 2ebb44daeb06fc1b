import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parts } from "./allCases";

test.each(Object.keys(parts))("the orders of %s have a file that tries them with other members", (part) => {
  const source = readFileSync(join(__dirname, `members${part}.test.ts`), "utf8");
  expect(source).toContain(`tryMembers("${part}");`);
});
