import type { GivenOrder } from "./section";
import { say } from "./texts";

/** What is told of an order that somebody else began, or that a colleague's change damaged. */
export const toFinish: GivenOrder["asked"] = {
  told: ({ desired: { log } }) => [
    log.subject === ""
      ? say("finishedAction", { action: log.action })
      : say("finished", { action: log.action, subject: log.subject }),
  ],
};
