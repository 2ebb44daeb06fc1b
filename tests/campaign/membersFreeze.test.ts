import { tryMembers } from "./tryMembers";

tryMembers("Freeze");
