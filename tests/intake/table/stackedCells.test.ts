import { outcome, QUOTA_2024_I, read } from "../corpus";

test.each([
  [
    "names and numbers by turns",
    "Gemeente\nTaakstelling\nZwolle\n140\nAlmere\n250\n",
    "geweigerd: reading.stackedCells",
  ],
  ["one of them", "Taakstelling\nZwolle\n140\n", "geweigerd: reading.noRows"],
])("%s", async (_what, text, expected) => {
  expect(outcome(await read(text, QUOTA_2024_I))).toBe(expected);
});

test("a region without its figure between two lines is said, with no separator behind its name", async () => {
  const reading = await read("Gemeente;Taakstelling 2024-I\nZwolle;140\nDelft\nAlmere;250\n", QUOTA_2024_I);
  expect(outcome(reading)).toBe("GM0193 140, GM0034 250");
  expect(reading.meldingen.find(({ code }) => code === "reading.blank")?.regels).toEqual([3]);
});
