/** What is read and said all the same: a quota of nought for a municipality that exists, and a column that calls itself provisional. */
import { QUOTA_2024_I, read } from "../corpus";

async function said(text: string, code: string): Promise<readonly string[]> {
  const { uitkomst, meldingen } = await read(text, QUOTA_2024_I);
  expect(uitkomst).toBe("gelezen");
  return meldingen.filter((one) => one.code === code).map(({ zin }) => zin);
}

test("a quota of nought is said by line", async () => {
  const text = "Gemeente;Taakstelling 2024-I\nZwolle;0\nAlmere;250\n";
  expect(await said(text, "reading.zeroTask")).toEqual([
    "Zwolle (regel 2) heeft 0, bij 133.141 inwoners. Controleer of dat klopt.",
  ]);
  expect(await said(text.replace(";0", ";140"), "reading.zeroTask")).toEqual([]);
  expect(await said(text.replace("Zwolle", "Schiermonnikoog"), "reading.zeroTask")).toEqual([]);
});

test("a provisional column is said to be so", async () => {
  const text = "Gemeente;Voorlopige taakstelling 2024-I\nZwolle;140\nAlmere;250\n";
  expect(await said(text, "reading.provisionalColumn")).toEqual([
    "De kolom 'Voorlopige taakstelling 2024-I' heet voorlopig. Controleer of er al een definitieve lijst is.",
  ]);
  expect(await said(text.replace("Voorlopige t", "T"), "reading.provisionalColumn")).toEqual([]);
});
