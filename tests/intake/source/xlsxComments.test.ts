/** A comment at a cell stands in no cell. It is named with its cell, so that whoever takes the figures has read it. */
import { bytesInput, DECISION, plainXlsx, read } from "../corpus";

const ROWS = [
  ["Provincie", "Opgave"],
  ["Drenthe", 2900],
  ["Zeeland", 1900],
] as const;
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function withComments(...comments: readonly (readonly [string, string])[]): Uint8Array {
  const list = comments.map(
    ([cell, text]) => `<comment ref="${cell}" authorId="0"><text><r><t>${text}</t></r></text></comment>`,
  );
  return plainXlsx(ROWS, {
    "xl/worksheets/_rels/sheet1.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/comments" Target="../comments1.xml"/></Relationships>`,
    "xl/comments1.xml": `<?xml version="1.0"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>x</author></authors><commentList>${list.join("")}</commentList></comments>`,
  });
}

async function said(bytes: Uint8Array): Promise<readonly string[]> {
  const { uitkomst, meldingen } = await read(bytesInput("a.xlsx", bytes), DECISION);
  expect(uitkomst).toBe("gelezen");
  return meldingen.filter(({ code }) => code === "reading.cellComments").map(({ zin }) => zin);
}

test("comments are named with their cells", async () => {
  expect(await said(withComments(["B2", "Wordt 3100, zie brief"], ["B1", "exclusief amv"]))).toEqual([
    "Bij cellen staan opmerkingen: 'B2: Wordt 3100, zie brief', 'B1: exclusief amv'. Lees zelf of die iets zeggen over de getallen.",
  ]);
});

test("of one with answers, what people wrote and not what Excel put before it", async () => {
  const before = "[Threaded comment] Your version of Excel is old. Learn more: https://example.org/a Comment: ";
  expect((await said(withComments(["B2", `${before}Wordt 3100`])))[0]).toContain("'B2: Wordt 3100'");
});

test("a sheet without any says nothing", async () => {
  expect(await said(plainXlsx(ROWS))).toEqual([]);
});
