import { tryMembers } from "./tryMembers";

tryMembers("Seal");
