import { tryMembers } from "./tryMembers";

tryMembers("Changes");
