/**
 * Entry of the pane, loaded after the functions. Order matters: Office first reports where it runs, then the buttons of the ribbon are
 * tied, then the pane is shown.
 */
import "./taskpane.css";
import "../text/moreSentences";
import { registerCommands } from "../commands/registerCommands";
import type { DecisionFeed } from "../intake/decisionFeed";
import { browserMemory } from "./memory";
import { mountPane } from "./mountPane";
import { showFailure, startPane } from "./startPane";
import { officeStartup } from "./startup";
import { excelPort } from "./workbookPort";

async function start(root: HTMLElement): Promise<void> {
  const isHosted = await isInExcel();
  const memory = browserMemory(isHosted ? partitionKey() : "");
  const startup = officeStartup(memory, isHosted ? Office.context.document.url : "");
  await startPane(root, {
    registerCommands: isHosted ? registerCommands : null,
    mount: () => mountPane(root, { workbook: excelPort(isHosted), memory, startup, readFeed }),
  });
}

/** Not every Excel has one. */
function partitionKey(): string {
  const key: unknown = Reflect.get(Office.context, "partitionKey");
  return typeof key === "string" ? key : "";
}

/** Reading the feed needs the checks of imported files, which the first look at the pane does not wait for. */
async function readFeed(): Promise<DecisionFeed> {
  const { readDecisionFeed } = await import(/* webpackChunkName: "intake" */ "../intake/decisionFeed");
  return readDecisionFeed();
}

/** In a plain browser, or when office.js could not be loaded, the pane still opens and explains itself. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return String(host) === "Excel";
}

const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no place for the pane.");
start(root).catch((caught: unknown) => showFailure(root, caught));
