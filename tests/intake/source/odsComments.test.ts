import { OdsComments } from "../../../src/intake/source/odsComments";
import { strToU8, zipSync } from "fflate";
import { bytesInput, outcome, QUOTA_2024_I, read } from "../corpus";

function commentOf(tag: string, text: string, row = 1, column = 1): readonly string[] {
  const comments = new OdsComments();
  comments.open(tag);
  comments.text(text);
  comments.close(row, column);
  return comments.found;
}

test("a comment is told with its cell, without who wrote it and when", () => {
  const comments = new OdsComments();
  for (const [tag, text] of [
    ["office:annotation", ""],
    ["dc:creator", "Jansen"],
  ] as const) {
    comments.open(tag);
    comments.text(text);
  }
  comments.close(1, 1);
  comments.open("text:p");
  comments.text("wordt ");
  comments.open("text:span");
  comments.text("3.100");
  comments.close(1, 1);
  comments.close(1, 1);
  comments.close(1, 1);
  comments.text("300");
  expect(comments.found).toEqual(["B2: wordt 3.100"]);
});

test.each([
  [0, 0, "A1"],
  [9, 25, "Z10"],
  [0, 26, "AA1"],
  [0, 701, "ZZ1"],
  [0, 702, "AAA1"],
])("row %d and column %d are %s", (row, column, cell) => {
  expect(commentOf("office:annotation", "x", row, column)).toEqual([`${cell}: x`]);
});

test("a comment without words, and what is no comment, are none", () => {
  expect(commentOf("office:annotation", "  ")).toEqual([]);
  expect(commentOf("text:p", "140")).toEqual([]);
});

test("who takes a quota from such a sheet is told", async () => {
  const text = (words: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
  const figure = `<table:table-cell office:value-type="float" office:value="140"><office:annotation><dc:date>2026-12-01</dc:date><text:p>moet 350 zijn</text:p></office:annotation><text:p>140</text:p></table:table-cell>`;
  const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
  const rows = row(text("Gemeente") + text("Taakstelling 2024-I")) + row(text("Zwolle") + figure);
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="Blad1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(content),
  });
  const reading = await read(bytesInput("a.ods", bytes), QUOTA_2024_I);
  expect(outcome(reading)).toBe("GM0193 140");
  expect(reading.meldingen.map(({ zin }) => zin)).toContain(
    "Bij cellen staan opmerkingen: 'B2: moet 350 zijn'. Lees zelf of die iets zeggen over de getallen.",
  );
});
