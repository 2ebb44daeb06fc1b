import { tryMembers } from "./tryMembers";

tryMembers("Book");
