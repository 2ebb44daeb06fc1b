import { tryMembers } from "./tryMembers";

tryMembers("Reception");
