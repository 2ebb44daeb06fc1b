import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

test("Microsoft's own tool reads the manifest: an add-in for workbooks with our name and version", () => {
  const { version } = JSON.parse(readFileSync(resolve(__dirname, "../../package.json"), "utf8")) as { version: string };
  const root = resolve(__dirname, "../..");
  const tool = resolve(root, "node_modules/office-addin-manifest/cli.js");
  const told = execFileSync(process.execPath, [tool, "info", "manifest.xml"], { cwd: root, encoding: "utf8" });
  expect(told).toContain("Name: LRT Verdeelhulp");
  expect(told).toContain("Type: TaskPaneApp");
  expect(told).toContain(`Version: ${version}.0`);
  expect(told).toContain("Permissions: ReadWriteDocument");
});
