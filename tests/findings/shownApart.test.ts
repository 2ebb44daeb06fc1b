import { shownApart } from "../../src/findings/shownApart";

const LONG = "Capaciteitsraming Spreidingswet 2026, eerste lezing";

describe("two contents of which the difference must be seen", () => {
  test("short ones are whole, numbers too", () => {
    expect(shownApart(4, "OK")).toEqual({ shown: 4, computed: "OK" });
    expect(shownApart("ok", "OK")).toEqual({ shown: "ok", computed: "OK" });
    expect(shownApart("", "OK")).toEqual({ shown: "–", computed: "OK" });
  });

  test.each([
    ["in the middle", LONG, LONG.replace("2026", "2027")],
    ["in one capital", LONG, LONG.replace("Spreidingswet", "SpreidingsWet")],
    ["at the start", LONG, `x${LONG.slice(1)}`],
    ["at the end", LONG, `${LONG}!`],
    ["in length", LONG, LONG.slice(0, 20)],
  ])("of long ones that differ %s the parts differ, and neither is long", (_where, shown, computed) => {
    const apart = shownApart(shown, computed);
    expect(apart.shown).not.toBe(apart.computed);
    expect(String(apart.shown).length).toBeLessThanOrEqual(32);
    expect(String(apart.computed).length).toBeLessThanOrEqual(32);
  });
});
