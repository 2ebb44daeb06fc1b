/** The page of the workbench: a spreadsheet, the host behind it and the real task pane beside it; with ?leden=2 two of them. */
import "./page.css";
import { directCaller, type FunctionMetadata } from "../functions/directCaller";
import type { FunctionCaller } from "../model/gridModel";
import { WorkbookState } from "../model/workbookState";
import { createUniver } from "../univer/createUniver";
import type { FunctionDescription } from "../univer/customFunctions";
import { UniverModel } from "../univer/univerModel";
import { writeNumbersInDutch } from "./dutchLocale";
import { required, showHostLog } from "./hostLog";
import { followStructure } from "./gridStructure";
import { showMessages } from "./messageLine";
import { isForTwo, openMember, openTwoMembers } from "./members";
import type { Pane } from "./pane";
import { showPrintButton } from "./printButton";
import { showWays } from "./ways";
import { drawRibbon, readRibbon } from "./ribbon";
import { fillSampleWorkbook } from "./sampleWorkbook";
import { cutOffOn } from "./sheetFit";
import { workbenchApi } from "./workbenchApi";
import { showFileButtons, workbookFiles } from "./workbookFiles";

const NAMESPACE = "LRT";

type Metadata = FunctionMetadata & { readonly functions: readonly FunctionDescription[] };

async function start(): Promise<void> {
  writeNumbersInDutch();
  const metadata = JSON.parse(await load("/functions.json")) as Metadata;
  const { univer, api } = createUniver(required("grid"), matchMedia("(prefers-color-scheme: dark)").matches);
  let connect: (pane: Pane) => void = () => undefined;
  const connected = new Promise<Pane>((resolve) => {
    connect = resolve;
  });
  const grid = new UniverModel({
    api,
    injector: univer.__getInjector(),
    firstSheet: { id: "{sheet-0}", name: "Blad1" },
    functions: callerOnceStarted(metadata, connected),
    namespace: NAMESPACE,
    descriptions: metadata.functions,
  });
  const state = new WorkbookState(grid);
  followStructure(grid, state, required("message"));
  showMessages(grid, required("message"), required("grid"));
  if (!isEmptyAsked(location.href)) fillSampleWorkbook(state);
  const members = isForTwo(location.href)
    ? openTwoMembers(state, required("left-pane"), required("pane"))
    : [openMember(state, required("pane"))];
  showHostLog(members);
  const [first] = members;
  if (first === undefined) throw new Error("Nobody works here.");
  // Cells are computed by the add-in of the first.
  connect(first.pane);
  const manifest = await load("/manifest.xml");
  showRibbon(first.pane, manifest);
  showWays(
    grid,
    univer,
    members.map(({ pane }) => pane.frame),
  );
  await Promise.all(members.map(({ pane }) => pane.started));
  await grid.settled();
  // What stands there by then is the sample, and nobody's work.
  const files = workbookFiles(state, { metadata, manifest });
  showFileButtons(files);
  showPrintButton(state, grid, files);
  window.workbench = workbenchApi(
    state,
    members.map(({ host }) => host),
    (sheetId) => cutOffOn(state, grid, sheetId),
  );
}

/** "?leeg" asks for a workbook with one blank sheet instead of the sample. */
function isEmptyAsked(address: string): boolean {
  return new URL(address).searchParams.has("leeg");
}

/** Cells wait for the add-in, as they do in Excel. */
function callerOnceStarted(metadata: Metadata, connected: Promise<Pane>): FunctionCaller {
  let pane: Pane | null = null;
  const caller = directCaller(metadata, (id) => pane?.implementation(id));
  return {
    has: (id) => caller.has(id),
    call: async (...parameters) => {
      pane ??= await connected;
      await pane.started;
      return caller.call(...parameters);
    },
  };
}

function showRibbon(pane: Pane, manifest: string): void {
  const read = new DOMParser().parseFromString(manifest, "text/xml");
  drawRibbon(required("ribbon"), readRibbon(read), (action) => {
    if (action.kind === "pane") pane.show();
    else pane.runFunction(action.command, action.name);
  });
}

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} ontbreekt. Start de werkbank opnieuw met npm start.`);
  return response.text();
}

start().catch((caught: unknown) => {
  const line = required("unknown");
  line.hidden = false;
  line.textContent = caught instanceof Error ? caught.message : String(caught);
  console.error(caught);
});
