/**
 * What each order asks of Excel: requests, actions, bytes and cells computed again. The host counts them in a test, which also holds the
 * bounds; here they are printed. Counts are the same on every machine.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const jest = ["node_modules/jest/bin/jest.js", "--selectProjects=host", "--silent", "tests/host/requestCounts.test.ts"];
execFileSync(process.execPath, jest, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

const counts = JSON.parse(readFileSync(join(root, "node_modules/.cache/lrt-test/requests.json"), "utf8"));
console.log(
  "\nopdracht                          verzoeken  grens  acties  grootste verzoek  grootste antwoord  rekenacties",
);
for (const { what, requests, bound, actions, sent, received, calculations } of counts) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `${what.padEnd(34)}${String(requests).padStart(9)}${String(bound).padStart(7)}${String(actions).padStart(8)}` +
      `${kilobytes(sent).padStart(18)}${kilobytes(received).padStart(19)}${String(calculations).padStart(13)}`,
  );
}
