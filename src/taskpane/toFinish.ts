import type { GivenOrder } from "./section";
import { say } from "./texts";

/**
 * What is told of an order that somebody else began, that a colleague's change damaged, or of which a later one took the place: then
 * nothing of it was finished.
 */
export const toFinish: GivenOrder["asked"] = {
  told: ({ desired: { log, overtaken } }) => {
    const what = log.subject === "" ? log.action : `${log.action}, ${log.subject}`;
    return [say(overtaken?.isClosed === true ? "closedOrder" : "finished", { what })];
  },
};
