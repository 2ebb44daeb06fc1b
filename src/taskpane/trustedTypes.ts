/**
 * The first script of the page. The policy of the page forbids every script and every piece of HTML that no rule has seen; office.js
 * knows no rules of ours, so these are the default ones. Text is never run as a script.
 */
import { escapedMarkup, trustedScript } from "./trustedScript";

interface PolicyMaker {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createScriptURL: (address: string) => string | null;
      readonly createHTML: (text: string) => string;
      readonly createScript: () => null;
    },
  ) => unknown;
}

/** Browsers without the rules have none to keep. */
function makerOf(candidate: unknown): PolicyMaker | null {
  const isMaker = (value: unknown): value is PolicyMaker =>
    typeof value === "object" && value !== null && typeof Reflect.get(value, "createPolicy") === "function";
  return isMaker(candidate) ? candidate : null;
}

makerOf(Reflect.get(globalThis, "trustedTypes"))?.createPolicy("default", {
  createScriptURL: (address) => trustedScript(address, document.baseURI),
  createHTML: escapedMarkup,
  createScript: () => null,
});
