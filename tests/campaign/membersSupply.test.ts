import { tryMembers } from "./tryMembers";

tryMembers("Supply");
