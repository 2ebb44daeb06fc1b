import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { validateXML } from "xmllint-wasm";

const root = (...parts: readonly string[]): string => resolve(__dirname, "../..", ...parts);
const text = readFileSync(root("manifest.xml"), "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;
const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(resolve(__dirname, "manifest-xsd", name), "utf8"),
});

/** Elements by local name, whatever their namespace. */
const all = (name: string, below: ParentNode = manifest): readonly Element[] =>
  [...below.querySelectorAll("*")].filter(({ localName }) => localName === name);
const one = (name: string, below: ParentNode = manifest): Element => {
  const [found, second] = all(name, below);
  if (found === undefined || second !== undefined) throw new Error(`Expected one ${name}.`);
  return found;
};
const only = (name: string, below: ParentNode): Element => {
  const found = [...below.children].find(({ localName }) => localName === name);
  if (found === undefined) throw new Error(`No ${name}.`);
  return found;
};
const resid = (element: Element): string => element.getAttribute("resid") ?? "";
const resources = new Map(
  all("Resources").flatMap((group) =>
    [...group.querySelectorAll("[id]")].map((item) => [item.id, item.getAttribute("DefaultValue") ?? ""] as const),
  ),
);

/** Width and height in the header of a PNG file. */
function pixels(name: string): readonly [number, number] {
  const file = readFileSync(root("assets", name));
  expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

describe("the manifest", () => {
  test("is valid against the schema", async () => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: text }],
      schema: [schema("OfficeAppManifestV1_1.xsd")],
      preload: [schema("OfficeAppBasicTypesV1_0.xsd"), schema("TaskPaneAppVersionOverridesV1_0.xsd")],
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test("the schema finds a fault, so that the test before means something", async () => {
    const { valid } = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: text.replace('lifetime="long"', 'lifetime="eternal"') }],
      schema: [schema("OfficeAppManifestV1_1.xsd")],
      preload: [schema("OfficeAppBasicTypesV1_0.xsd"), schema("TaskPaneAppVersionOverridesV1_0.xsd")],
    });
    expect(valid).toBe(false);
  });

  test("every reference to a resource exists, and every resource is used", () => {
    const used = new Set([...manifest.querySelectorAll("[resid]")].map(resid));
    expect([...used].filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  test("one long-lived runtime serves pane, functions and ribbon", () => {
    const runtime = one("Runtime");
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const page = resid(only("SourceLocation", one("Page")));
    expect(new Set([resid(runtime), page, resid(one("FunctionFile"))])).toEqual(new Set(["Pane.Url"]));
    expect(resources.get("Pane.Url")).toBe(only("SourceLocation", one("DefaultSettings")).getAttribute("DefaultValue"));
    expect(all("TaskpaneId")).toEqual([]);
    expect(all("EquivalentAddins")).toEqual([]);
  });

  test("every address is https, none is this machine, none has a wildcard", () => {
    const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
      .map((element) => element.getAttribute("DefaultValue") ?? "")
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((value) => !value.startsWith("https://"))).toEqual([]);
    expect(addresses.filter((value) => /localhost|127\.0|\*/u.test(value))).toEqual([]);
    expect(all("AppDomain")).toEqual([]);
    expect(all("SupportUrl").length).toBe(1);
  });

  test("asks only what every supported Excel has, and no more than the workbook", () => {
    const sets = all("Set").map((set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3"]);
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
    expect(all("WebApplicationInfo")).toEqual([]);
  });

  test("the version has four numbers and follows package.json", () => {
    const { version } = JSON.parse(readFileSync(root("package.json"), "utf8")) as { version: string };
    expect(one("Version").textContent).toBe(`${version}.0`);
  });

  test("the namespace of the functions is LRT", () => {
    expect(resources.get(resid(one("Namespace")))).toBe("LRT");
  });

  test("every control has an id of its own", () => {
    const ids = [...all("Control"), ...all("Group"), ...all("CustomTab")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("the icons of the add-in itself, of 32 and 64 pixels, exist and have that size", () => {
    for (const size of [32, 64]) {
      expect(text).toContain(`assets/icon-${size}.png`);
      expect(pixels(`icon-${size}.png`)).toEqual([size, size]);
      expect(existsSync(root("dist/assets", `icon-${size}.png`))).toBe(true);
    }
  });

  test("every button has a picture of its own in 16, 32 and 80 pixels, and each exists in that size", () => {
    const pictures = all("Control").map((control) =>
      [...control.getElementsByTagNameNS("*", "Image")].map((image) => {
        const name = (resources.get(resid(image)) ?? "").split("/").at(-1) ?? "";
        const size = Number(image.getAttribute("size"));
        expect(pixels(name)).toEqual([size, size]);
        expect(existsSync(root("dist/assets", name))).toBe(true);
        return { size, bytes: readFileSync(root("assets", name)).toString("base64") };
      }),
    );
    expect(pictures.map((ofOne) => ofOne.map(({ size }) => size))).toEqual(pictures.map(() => [16, 32, 80]));
    const bytes = pictures.flat().map((picture) => picture.bytes);
    expect(new Set(bytes).size).toBe(bytes.length);
    expect(bytes.length).toBe(12);
  });

  test("every button runs an action that the add-in ties", () => {
    const actions = new Set(all("FunctionName").map((name) => name.textContent));
    expect(actions).toEqual(new Set(["toonBesluit", "toonVerdelen", "toonHuisvesting", "herbereken"]));
    const bundle = readFileSync(root("dist/taskpane.js"), "utf8");
    for (const action of actions) expect(bundle).toContain(`"${action}"`);
  });
});
