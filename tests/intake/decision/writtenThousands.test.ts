import { withoutWrittenThousands } from "../../../src/intake/decision/writtenThousands";
import { DECISION, read } from "../corpus";

test.each([
  ["Er zijn 88 duizend plekken nodig.", "Er zijn circa 88.000 plekken nodig."],
  ["Er zijn 92,4 duizend plekken nodig.", "Er zijn circa 92.400 plekken nodig."],
  ["Er zijn ruim 92,45 duizend plekken nodig.", "Er zijn ruim 92.450 plekken nodig."],
  ["Er zijn ten minste 100 duizend plekken.", "Er zijn ten minste 100.000 plekken."],
  ["Er zijn 1.500 duizend plekken.", "Er zijn 1.500 duizend plekken."],
  ["Er zijn 88 duizendtallen.", "Er zijn 88 duizendtallen."],
  ["Er zijn 92,4567 duizend plekken.", "Er zijn 92,4567 duizend plekken."],
])("'%s' is '%s'", (sentence, digits) => {
  expect(withoutWrittenThousands(sentence)).toBe(digits);
});

test("a letter with a number in words has a total that is not exact", async () => {
  const letter = "Geachte leden,\n\nPer 1 juli 2027 zijn 88 duizend opvangplekken nodig.\n";
  const { uitkomst, besluit } = await read(letter, DECISION);
  expect(uitkomst).toBe("gelezen");
  expect(besluit).toMatchObject({
    nauwkeurigheid: "circa",
    regels: [{ gebied: "NL", categorie: "totaal", peildatum: "2027-07-01", plekken: 88_000 }],
  });
});

test("a number in words beside another one is asked about", async () => {
  const letter = "Per 1 juli 2027 zijn 88 duizend opvangplekken nodig. Dat waren er 92.000 plekken.\n";
  expect((await read(letter, DECISION)).uitkomst).not.toBe("gelezen");
});
