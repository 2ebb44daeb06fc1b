import { tryMembers } from "./tryMembers";

tryMembers("Lists");
