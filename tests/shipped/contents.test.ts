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

  test("the page keeps its own rules first, loads office.js from Microsoft, then the functions, then the pane", () => {
    const scripts = [...page.querySelectorAll("script")].map((script) => script.getAttribute("src"));
    expect(scripts).toEqual([
      "trustedTypes.js",
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
    // Inhabitants of CBS, after a click: one entry per address
    expect(policy).toContain("connect-src 'self' https://datasets.cbs.nl https://opendata.cbs.nl;");
    expect(policy).toContain("trusted-types default lit-html; require-trusted-types-for 'script'");
  });

  test("the pane asks the functions for no figures but those that they share", () => {
    const shareData = readFileSync(resolve(__dirname, "../../src/functions/shareData.ts"), "utf8");
    const shared = new Set([...shareData.matchAll(/^ {4}(\w+): \{/gmu)].map(([, name]) => name));
    const scripts = files.filter((name) => name.endsWith(".js") && name !== "functions.js");
    const asked = scripts.flatMap((name) =>
      [...read(name).matchAll(/verdeelhulp\.data"\)\]\.(\w+)/gu)].map(([, found]) => found),
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !shared.has(name))).toEqual([]);
  });

  test("the thread that reads sources brings its own figures and loads nothing: in a thread there is no page to ask", () => {
    const thread = read("readingThread.js");
    expect(
      ['verdeelhulp.data")]', "importScripts", "document.baseURI"].filter((word) => thread.includes(word)),
    ).toEqual([]);
    expect(thread.includes("Zwolle")).toBe(true);
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
