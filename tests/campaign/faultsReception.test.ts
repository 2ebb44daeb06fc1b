import { allCases } from "./allCases";
import { housingCases } from "./housingCases";
import { tryFaults } from "./tryFaults";

tryFaults(
  "faultsReception",
  allCases.filter((orderCase) => !housingCases.includes(orderCase)),
);
