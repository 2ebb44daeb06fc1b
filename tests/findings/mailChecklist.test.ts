/** Before a workbook is mailed every finding is a point of the list, and a point without findings is named as well. */
import { type FindingCode, findingKinds, found, nowhere } from "../../src/findings/finding";
import { mailChecklist, mailPoints } from "../../src/findings/mailChecklist";

const codes = Object.keys(findingKinds) as FindingCode[];
const finding = (code: FindingCode) => found(code, nowhere);

test("a workbook in which nothing is found has every point, and nothing against any", () => {
  const points = mailChecklist([]);
  expect(points.map(({ point }) => point)).toEqual(mailPoints);
  expect(points.every(({ wrong, attention, codes: kinds }) => wrong + attention + kinds.length === 0)).toBe(true);
});

test("every kind of finding counts once, by its own severity: none is left out", () => {
  const points = mailChecklist(codes.map(finding));
  const count = (of: "wrong" | "attention"): number => points.reduce((sum, point) => sum + point[of], 0);
  const wrong = codes.filter((code) => findingKinds[code] === "wrong").length;
  expect([count("wrong"), count("attention")]).toEqual([wrong, codes.length - wrong]);
  expect(points.flatMap((point) => point.codes).sort()).toEqual([...codes].sort());
});

test("two errors in cells and a name that Excel does not know are one point with two kinds", () => {
  const [errors] = mailChecklist([finding("FOUTWAARDE"), finding("NAAM"), finding("FOUTWAARDE")]);
  expect(errors).toEqual({ point: "errors", wrong: 3, attention: 0, codes: ["FOUTWAARDE", "NAAM"] });
});

test.each<readonly [string, FindingCode]>([
  ["orders", "OPDRACHT"],
  ["stale", "VEROUDERD"],
  ["texts", "TEKSTGETAL"],
  ["overwritten", "FORMULE"],
  ["sums", "SOM"],
  ["versions", "VERSIE"],
  ["outside", "W6KOPPELING"],
  ["seal", "ZEGEL"],
  ["rest", "W13"],
])("the point %s names %s", (point, code) => {
  expect(mailChecklist([finding(code)]).filter(({ codes: kinds }) => kinds.length > 0)).toMatchObject([{ point }]);
});
