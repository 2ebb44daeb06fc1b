import { supplyCases } from "./supplyCases";
import { tryFaults } from "./tryFaults";
tryFaults("zz", supplyCases);
