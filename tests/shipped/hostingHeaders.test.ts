import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";

const read = (name: string): string => readFileSync(resolve(__dirname, "../../build/hosting", name), "utf8");
type Headers = ReadonlyMap<string, string>;

function ofNginx(): Headers {
  return new Map(
    [...read("nginx.conf").matchAll(/^add_header (\S+) "(.*)" always;$/gmu)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

const configuration = new JSDOM(read("web.config"), { contentType: "text/xml" }).window.document;

function ofIis(): Headers {
  const all = configuration.querySelectorAll("configuration > system\\.webServer customHeaders > add");
  return new Map([...all].map((add) => [add.getAttribute("name") ?? "", add.getAttribute("value") ?? ""]));
}

/** The lines below a path, up to the next path. */
function ofStatic(path: string): Headers {
  const lines = read("_headers").split("\n");
  const start = lines.indexOf(path) + 1;
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith("  "));
  return new Map(
    lines.slice(start, end).map((line) => {
      const at = line.indexOf(": ");
      return [line.slice(2, at), line.slice(at + 2)];
    }),
  );
}

describe("the headers that a web server must send", () => {
  test("are the same for nginx, for IIS and for static hosts", () => {
    expect([...ofNginx()]).toEqual([...ofStatic("/*")]);
    expect([...ofIis()]).toEqual([...ofStatic("/*")]);
  });

  test("hold the policy of the page, with who may frame it; types are never guessed", () => {
    const headers = ofStatic("/*");
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
    expect(policy).not.toMatch(/unsafe/u);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect([...headers.keys()]).not.toContain("X-Frame-Options");
  });

  test("let Excel ask the functions, the icons and the decisions from another origin, and nothing else", () => {
    const shared = ["functions.js", "functions.json", "assets", "besluiten"];
    const locations = [...configuration.querySelectorAll("location")];
    expect(locations.map((location) => location.getAttribute("path"))).toEqual(shared);
    for (const location of locations) {
      expect(location.querySelector("add")?.getAttribute("name")).toBe("Access-Control-Allow-Origin");
    }
    const paths = ["/functions.js", "/functions.json", "/assets/*", "/besluiten/*"];
    expect(paths.map((path) => ofStatic(path).get("Access-Control-Allow-Origin"))).toEqual(["*", "*", "*", "*"]);
    expect(ofStatic("/*").has("Access-Control-Allow-Origin")).toBe(false);
    const pattern = /"~(\/\(\?:[^"]+)" "\*"/u.exec(read("nginx.conf"))?.[1] ?? "";
    const asked = [
      "/a/functions.js",
      "/functions.json",
      "/besluiten/index.json",
      "/assets/icon-32.png",
      "/taskpane.html",
      "/functions.js.map",
    ];
    expect(asked.map((path) => new RegExp(pattern, "u").test(path))).toEqual([true, true, true, true, false, false]);
  });
});
