/**
 * Entry of the pane, loaded after the functions. Order matters: Office first reports where it runs, then the pane is
 * shown, then the ribbon actions are registered.
 */
import "./taskpane.css";
import { registerCommands } from "../commands/registerCommands";
import type { DecisionFeed } from "../intake/decisionFeed";
import { mountPane } from "./mountPane";
import { excelPort } from "./workbookPort";

async function start(): Promise<void> {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("The page has no place for the pane.");
  const isHosted = await isInExcel();
  const actions = await mountPane(root, excelPort(isHosted), readFeed);
  if (isHosted) registerCommands((section) => actions.showSection(section));
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

void start();
