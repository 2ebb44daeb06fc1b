import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

test("Microsoft's own tool reads the manifest: an add-in for workbooks with our name and version", () => {
  const root = resolve(__dirname, "../..");
  const tool = resolve(root, "node_modules/office-addin-manifest/cli.js");
  const told = execFileSync(process.execPath, [tool, "info", "manifest.xml"], { cwd: root, encoding: "utf8" });
  expect(told).toContain("Name: LRT Verdeelhulp");
  expect(told).toContain("Type: TaskPaneApp");
  expect(told).toContain("Version: 0.1.0.0");
  expect(told).toContain("Permissions: ReadWriteDocument");
});
