import { checksCases } from "./checksCases";
import { freezeCases } from "./freezeCases";
import { receptionCases } from "./orderCases";
import { sealCases } from "./sealCases";
import { tryMembers } from "./tryMembers";
import { update } from "./updateCase";

tryMembers("membersReception", [...receptionCases, ...checksCases, ...freezeCases, ...sealCases, update]);
