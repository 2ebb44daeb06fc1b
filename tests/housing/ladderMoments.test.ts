import { nationalQuota } from "../../src/housing/nationalQuota";
import { proposeStep } from "../../src/housing/proposeStep";

describe("what a proposed step says beside the step", () => {
  test("is the backlog now and for how many moments in a row it exists, also for a single moment", () => {
    // A lead, then 5 and then 3 persons behind: 3 now, for 2 moments.
    expect(proposeStep([4, -5, -3], 0, false)).toEqual({ step: 2, reason: "backlog", moments: 2, backlog: 3 });
    expect(proposeStep([-7], 0, false)).toEqual({ step: 1, reason: "backlog", moments: 1, backlog: 7 });
    expect(proposeStep([-7, -7], 7, false)).toEqual({ step: 0, reason: "noBacklog", moments: 0, backlog: 7 });
    expect(proposeStep([], 0, false)).toEqual({ step: 0, reason: "noBacklog", moments: 0, backlog: 0 });
  });
});

describe("the original national number", () => {
  test("of a half-year of which only the revision was found is not available, with its name", () => {
    expect(nationalQuota({ year: 2021, half: 2 }, "original")).toEqual({
      ok: false,
      problems: [{ code: "housing.originalQuota.notAvailable", parameters: { halfYear: "2021-II" } }],
    });
  });
});
