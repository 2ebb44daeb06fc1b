import { housingCases } from "./housingCases";
import { tryFaults } from "./tryFaults";

tryFaults("faultsHousing", housingCases);
