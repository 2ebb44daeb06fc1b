/** What stands below a list is told where it may be about the figures: a source that names a half-year is. */
import { QUOTA_2024_I, read } from "../corpus";

async function notes(line: string): Promise<readonly string[]> {
  const { meldingen } = await read(`Gemeente;Taakstelling\nZwolle;140\nAlmere;250\n\n${line}\n`, QUOTA_2024_I);
  return meldingen.filter(({ code }) => code === "reading.notesLeft").map(({ zin }) => zin);
}

test("a source of another half-year is told", async () => {
  expect((await notes("Bron: brief over de taakstelling 2024-II"))[0]).toContain(
    "'Bron: brief over de taakstelling 2024-II'",
  );
});

test("a source that names none is not", async () => {
  expect(await notes("Bron: brief van het ministerie, 3 februari 2024")).toEqual([]);
});
