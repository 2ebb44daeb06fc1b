import { housingCases } from "./housingCases";
import { tryMembers } from "./tryMembers";

tryMembers("membersHousing", housingCases);
