import { tryMembers } from "./tryMembers";

tryMembers("Progress");
