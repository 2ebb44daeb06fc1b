import { checksCases } from "./checksCases";
import { receptionCases } from "./orderCases";
import { tryMembers } from "./tryMembers";
import { update } from "./updateCase";

tryMembers("membersReception", [...receptionCases, ...checksCases, update]);
