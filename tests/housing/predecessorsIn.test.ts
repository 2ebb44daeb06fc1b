import { predecessorsIn } from "../../src/housing/predecessorsIn";

/** Codes are those of `changes.json`. */
const in2023 = { year: 2023, half: 1 } as const;

describe("the municipalities that ended in another one", () => {
  test("are told by the one that goes on, each once", () => {
    // Brielle and Hellevoetsluis became Voorne aan Zee on 1 January 2023; Almere stayed what it was.
    const found = predecessorsIn(["GM0501", "GM0034", "GM0530", "GM0501"], in2023);
    expect([...found]).toEqual([["GM1992", ["GM0501", "GM0530"]]]);
  });

  test("are none before the change: Brielle still was there in 2022", () => {
    expect(predecessorsIn(["GM0501", "GM0530"], { year: 2022, half: 2 }).size).toBe(0);
  });

  test("leave out one that was split: Haaren went to four municipalities in 2021", () => {
    expect(predecessorsIn(["GM0788"], in2023).size).toBe(0);
  });
});
