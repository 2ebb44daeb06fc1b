/** The two commands of a maintainer, run as a maintainer runs them: exit codes, what they print and what they leave in a folder. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FetchFile } from "../../src/intake/decisionFeed";
import { readDecisionFeed } from "../../src/intake/decisionFeed";

const root = join(__dirname, "../..");
const TABLE = "Provincie;Opgave\nDrenthe;3.553\nFlevoland;3.449\nTotaal;7.002\n";

jest.setTimeout(120_000);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "besluit-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(command: "lees" | "besluit", ...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--no-warnings", join(root, `tools/${command}.mjs`), ...parameters],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("lees", () => {
  test("ends with 0 and one JSON object when the list was read", () => {
    const { status, stdout } = run("lees", put("besluit.csv", TABLE), "--soort", "besluit");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ uitkomst: "gelezen", totalen: [{ gedrukt: 7002, som: 7002 }] });
  });

  test("ends with 1 when something must be asked, and when the list was refused", () => {
    const two = put("twee.csv", "Gemeente;Inwoners A;Inwoners B\nZwolle;130.000;131.000\n");
    const asked = run("lees", two, "--soort", "inwoners", "--jaar", "2025");
    expect([asked.status, (JSON.parse(asked.stdout) as { uitkomst: string }).uitkomst]).toEqual([1, "vraag"]);
    const answered = run("lees", two, "--soort", "inwoners", "--jaar", "2025", "--kolom", "Inwoners B");
    expect(answered.status).toBe(0);
    const refused = run("lees", put("leeg.csv", "\n"), "--soort", "inwoners");
    expect([refused.status, (JSON.parse(refused.stdout) as { uitkomst: string }).uitkomst]).toEqual([1, "geweigerd"]);
  });

  test("ends with 2 and the usage when the command itself is wrong", () => {
    const file = put("besluit.csv", TABLE);
    for (const parameters of [
      [],
      [file],
      [file, "--soort", "iets"],
      [file, "--soort", "besluit", "--jaar", "24"],
      ["weg.csv", "--soort", "besluit"],
      [file, "--anders"],
    ]) {
      const { status, stdout, stderr } = run("lees", ...parameters);
      expect([parameters, status, stdout, stderr.includes("Gebruik:")]).toEqual([parameters, 2, "", true]);
    }
  });
});

describe("besluit", () => {
  const META = {
    titel: "Brief van 3 maart 2027",
    status: "vastgesteld",
    vastgesteldOp: "2027-03-03",
    sleutelAdvies: "inwoners-2025",
  };
  const prepare = (table: string, meta: object = META) =>
    run(
      "besluit",
      put("tabel.csv", table),
      "--meta",
      put("meta.json", JSON.stringify(meta)),
      "--map",
      join(folder, "besluiten"),
    );

  /** What a web server with this folder answers. */
  const serve: FetchFile = (address) =>
    Promise.resolve(
      new Response(readFileSync(join(folder, address)), { headers: { "content-type": "application/json" } }),
    );

  test("writes the canonical file and its SHA-256, and the pane offers the decision without a build", async () => {
    const { status, stdout } = prepare(TABLE);
    expect(status).toBe(0);
    const name = "capaciteitsbesluit-2027-03-03-7002.json";
    expect(readdirSync(join(folder, "besluiten")).sort()).toEqual([name, "index.json"]);
    const content = readFileSync(join(folder, "besluiten", name));
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(stdout).toContain(`SHA-256: ${sha256}`);
    expect(JSON.parse(readFileSync(join(folder, "besluiten/index.json"), "utf8"))).toEqual({
      schemaVersie: 1,
      bestanden: [{ naam: name, sha256 }],
    });
    const { decisions, problem } = await readDecisionFeed(serve);
    expect([problem, decisions.map(({ title, total }) => [title, total])]).toEqual([null, [[META.titel, 7002]]]);
    expect(decisions[0]?.rows?.map(({ region, total }) => [region, total])).toEqual([
      ["PV22", 3553],
      ["PV24", 3449],
    ]);
  });

  test("twice the same changes nothing; with other figures it names what it replaces", () => {
    prepare(TABLE);
    const index = readFileSync(join(folder, "besluiten/index.json"), "utf8");
    expect(prepare(TABLE).status).toBe(0);
    expect(readFileSync(join(folder, "besluiten/index.json"), "utf8")).toBe(index);
    const { stdout } = prepare(TABLE.replace("3.553", "3.552").replace("3.449", "3.450"));
    expect(stdout).toContain("Vervangt: capaciteitsbesluit-2027-03-03-7002");
  });

  test.each([
    ["a name with a slip", TABLE.replace("Flevoland", "Flevolnd"), "Het gebied 'Flevolnd' in regel 3 is niet bekend."],
    ["a number that is about right", TABLE.replace("3.449", "circa 3.449"), "'circa 3.449'"],
  ])("writes nothing when a line was not read, such as %s, and names the line", (_what, table, said) => {
    const { status, stderr } = prepare(table);
    expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
    expect(stderr).toContain("Er is niets geschreven: niet elke regel is gelezen.");
    expect(() => readdirSync(join(folder, "besluiten"))).toThrow("ENOENT");
  });

  test("writes nothing when a day does not exist, or two columns may hold the figure, and names those", () => {
    expect(prepare(TABLE, { ...META, vastgesteldOp: "2027-02-30" })).toMatchObject({ status: 1 });
    const two = "Provincie;Opgave;Bijgestelde opgave\nDrenthe;3.553;3.600\nFlevoland;3.449;3.500\n";
    const { status, stderr } = prepare(two);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('met wat u bedoelt: --kolom "Opgave"; --kolom "Bijgestelde opgave".'),
    ]);
    expect(() => readdirSync(join(folder, "besluiten"))).toThrow("ENOENT");
  });

  test("takes the answer to a question", () => {
    const letter = put("brief.txt", "Aan: gemeente Zeist\nEr zijn 1.350 opvangplekken nodig.\n");
    const more = ["--meta", put("meta.json", JSON.stringify(META)), "--map", join(folder, "besluiten")];
    expect(run("besluit", letter, ...more).stderr).toContain('met wat u bedoelt: --waarde "totaal=1350".');
    expect(run("besluit", letter, ...more, "--waarde", "totaal=1350")).toMatchObject({ status: 0 });
  });

  test("writes nothing when the table or the fields are wrong, and says why", () => {
    expect(prepare(TABLE, { ...META, titel: "" })).toMatchObject({ status: 1 });
    expect(prepare(TABLE, { ...META, onbekend: 1 })).toMatchObject({ status: 1 });
    expect(prepare("niets")).toMatchObject({ status: 1 });
    expect(() => readdirSync(join(folder, "besluiten"))).toThrow("ENOENT");
    const broken = run("besluit", put("tabel.csv", TABLE), "--meta", put("meta.json", "{"));
    expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining("is geen geldig JSON-bestand.")]);
    const gone = run("besluit", "weg.csv", "--meta", put("meta.json", "{}"));
    expect([gone.status, gone.stderr]).toEqual([2, expect.stringContaining("Het bestand weg.csv is er niet.")]);
    const wrong = run("besluit", put("tabel.csv", TABLE));
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("Gebruik: npm run besluit")]);
  });
});
