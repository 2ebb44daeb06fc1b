import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";

const dist = (...parts: readonly string[]): string => resolve(__dirname, "../../dist", ...parts);
const read = (name: string): string => readFileSync(dist(name), "utf8");

describe("what the build hands over", () => {
  const page = new JSDOM(read("taskpane.html")).window.document;
  const files = readdirSync(dist(), { recursive: true, encoding: "utf8" });

  test("nothing of office.js, no file of the workbench", () => {
    expect(files.filter((name) => /office|excel-|univer|workbench|desktop/iu.test(name))).toEqual([]);
  });

  test("the page loads office.js from Microsoft, then the functions, then the pane", () => {
    const scripts = [...page.querySelectorAll("script")].map((script) => script.getAttribute("src"));
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
  });

  test("the page forbids eval, inline script and every other host", () => {
    const meta = page.querySelector("meta[http-equiv='Content-Security-Policy']");
    const policy = meta?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/u);
    expect(policy).toContain("connect-src 'self'");
  });

  test("the metadata is the one that was reviewed", () => {
    expect(read("functions.json")).toBe(readFileSync(resolve(__dirname, "../functions/functions.json"), "utf8"));
  });

  test("every file of the feed has the fingerprint that the index gives", () => {
    const index = JSON.parse(read("besluiten/index.json")) as { bestanden: { naam: string; sha256: string }[] };
    expect(index.bestanden.map(({ naam }) => naam)).toEqual(["register.json"]);
    for (const { naam, sha256 } of index.bestanden) {
      const content = readFileSync(dist("besluiten", naam));
      expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
    }
  });

  test("everything that the manifest names exists", () => {
    const named = [...read("manifest.xml").matchAll(/lrt-verdeelhulp\.example\/([\w./-]+)/gu)].map(
      (match) => match[1] ?? "",
    );
    expect(named.filter((name) => !existsSync(dist(name)))).toEqual([]);
  });
});
