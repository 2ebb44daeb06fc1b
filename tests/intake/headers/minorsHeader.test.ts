import { figureHeader } from "../../../src/intake/headers/figureHeader";
import { areOnTop, excludesMinors, namesTaskAndMinors } from "../../../src/intake/headers/minorsHeader";
import { DECISION, outcome, read } from "../corpus";

const list = (header: string): string => `Provincie;Opgave;${header}\nDrenthe;2900;100\nZeeland;1900;50\n`;

describe("minors that may come on top of the total", () => {
  test.each(["amv extra", "amv extra plekken", "aanvullend amv", "amv niet inbegrepen", "amv (excl.)"])(
    "are asked about: %s",
    async (header) => {
      expect(figureHeader(header, "minors").fit).toBe("sure");
      expect(outcome(await read(list(header), DECISION))).toBe("waarde? in het totaal | bovenop het totaal");
    },
  );

  test("are added where the planner says so: 2.900 + 100 = 3.000", async () => {
    const answers = { values: new Map([["amv", "bovenop het totaal"]]) };
    const { rijen } = await read(list("amv extra"), DECISION, answers);
    expect(rijen.map(({ gebied, categorie, aantal }) => [gebied, categorie, aantal])).toEqual([
      ["PV22", "totaal", 3000],
      ["PV29", "totaal", 1950],
      ["PV22", "amv", 100],
      ["PV29", "amv", 50],
    ]);
  });

  test("are told by the words of their header", () => {
    expect([areOnTop(["amv", "extra"]), areOnTop(["opgave", "extra"]), areOnTop(["waarvan", "amv"])]).toEqual([
      true,
      false,
      false,
    ]);
    expect([excludesMinors("amv (excl.)"), excludesMinors("Opgave excl. amv")]).toEqual([true, false]);
  });
});

describe("a column of the task and the minors together", () => {
  test.each(["Opgave en amv", "Opgave + amv", "Opvangplekken plus amv", "amv en opgave"])(
    "is never read as the minors alone, and asked about: %s",
    async (header) => {
      expect(namesTaskAndMinors(header)).toBe(true);
      expect(figureHeader(header, "minors").fit).toBe("unfit");
      expect(outcome(await read(`Provincie;${header}\nDrenthe;2900\nZeeland;1900\n`, DECISION))).toBe(
        `kolom? ${header}`,
      );
    },
  );

  test.each(["Opgave", "waarvan amv", "+ amv", "Opgave inclusief amv"])("is not: %s", (header) => {
    expect(namesTaskAndMinors(header)).toBe(false);
  });
});

test.each(["w.v. amv", "wv amv", "waarvan amv"])(
  "'%s' beside the total is the part of it that are minors",
  async (header) => {
    const text = `Provincie;Opgave;${header}\nDrenthe;3.553;104\nFlevoland;3.449;90\n`;
    expect(outcome(await read(text, DECISION))).toBe("PV22 3553, PV24 3449, PV22 104, PV24 90");
  },
);
