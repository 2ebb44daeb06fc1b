import { tryMembers } from "./tryMembers";

tryMembers("HalfYears");
