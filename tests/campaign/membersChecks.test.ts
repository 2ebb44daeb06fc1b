import { tryMembers } from "./tryMembers";

tryMembers("Checks");
