/**
 * What a section of the pane is, what it is given and what it may do: the one contract that sections, state and actions share. Nothing
 * here knows any section.
 */
import type { TemplateResult } from "lit/html.js";
import type { DecisionFeed } from "../intake/decisionFeed";
import type { UnfinishedOrder } from "../plans/log";
import type { OfferedSheet } from "../plans/offeredSheets";
import type { Order, OrderChoice } from "../plans/order";
import type { Done } from "../plans/outcome";
import type { WorkbookContent } from "../plans/workbookContent";
import type { ReceptionContext } from "../reception/receptionContext";
import type { Problem, Result } from "../text/result";
import type { PaneMemory } from "./memory";
import type { TextName } from "./texts";
import type { WorkbookPort } from "./workbookPort";
import type { SliceEntry } from "./sliceEntry";

export type SectionId = "decision" | "allocation" | "housing" | "checks" | "sharing" | "functions";

/** A section as the pane knows it before it was fetched. */
export interface Section {
  readonly id: SectionId;
  readonly label: TextName;
  readonly load: () => Promise<LoadedSection>;
}

/** A section that was fetched. What it remembers of its own it keeps in a slice of the state. */
export interface LoadedSection {
  readonly view: (state: PaneState, actions: PaneActions) => TemplateResult;
  /** What changes for it when it comes into view, and when the workbook was read. */
  readonly enter?: (state: PaneState) => PaneChange;
}

/** What the pane tells after an action. Errors stay until the next action; each line says what, where and what to do. */
export interface Notice {
  readonly kind: "status" | "error";
  readonly lines: readonly string[];
  /** What did not finish, to give once more. */
  readonly unfinished?: GivenOrder;
  /** Where what was written can be seen. */
  readonly sheets?: readonly OfferedSheet[];
}

/** What a planner asks to have written. */
export interface AskedOrder {
  /** Everything that was chosen; what must be read for it is read at the click. */
  readonly choose: (workbook: WorkbookPort) => Result<OrderChoice> | Promise<Result<OrderChoice>>;
  /** What the planner reads when it is done. */
  readonly told: (done: Done, choice: OrderChoice) => readonly string[];
  /** Forms that start anew when it is done: what was typed for it is in the workbook now. */
  readonly cleared?: (state: PaneState) => PaneChange;
}

/** An order that was given, with what its asker knows of it. */
export interface GivenOrder {
  readonly order: Order;
  readonly asked: Pick<AskedOrder, "told" | "cleared">;
}

/** What was chosen at a click, with what the planner saw then. */
export interface ChosenOrder {
  readonly asked: AskedOrder;
  readonly choice: OrderChoice;
  readonly content: WorkbookContent;
}

/** Who asks for what: the question comes before the first order, or when the planner wants another name. */
export interface WhoQuestion {
  /** The order that waits for the answer, or null. */
  readonly waiting: ChosenOrder | null;
}

export interface PaneState {
  readonly section: SectionId;
  /** The sections that were fetched so far. */
  readonly loaded: ReadonlyMap<SectionId, LoadedSection>;
  /** A section that could not be loaded. */
  readonly failedSection: SectionId | null;
  readonly feed: DecisionFeed;
  /** The workbook as it was read last; previews are made from it. */
  readonly content: WorkbookContent;
  /** Why the workbook cannot be read, in sentences. */
  readonly contentProblems: readonly string[];
  /** What is active in the workbook. */
  readonly context: ReceptionContext;
  readonly contextProblem: string | null;
  /** By which schema the workbook was written. */
  readonly schema: number;
  /** Sheets that somebody took away while formulas compute from them. */
  readonly gone: readonly string[];
  /** Sheets with rows that lack the formulas of this schema. */
  readonly bare: readonly string[];
  /** Orders that were begun, by anyone, and are not finished. */
  readonly unfinished: readonly UnfinishedOrder[];
  /** Orders of this session of which a colleague's change took something away. */
  readonly damaged: readonly Order[];
  /** Why orders can never be completed, as far as that turned out; by their ids. */
  readonly over: ReadonlyMap<string, readonly Problem[]>;
  /** Damaged orders that the planner leaves as they are; by their ids. */
  readonly left: ReadonlySet<string>;
  /** What sections remember of their own, each under its own key. */
  readonly slices: ReadonlyMap<symbol, SliceEntry>;
  /** Which of them a change that is not yet made is about; none in the state itself. */
  readonly changedSlices: ReadonlySet<symbol>;
  /** Role or organisation in whose name orders are given; null when that was never asked. */
  readonly who: string | null;
  readonly question: WhoQuestion | null;
  /** Whether the pane asks to be loaded with this workbook. */
  readonly asksStartup: boolean;
  /** Three steps for a workbook that held nothing of ours when it was first read; fetched only for that. */
  readonly firstSteps: ((state: PaneState, actions: PaneActions) => unknown) | null;
  readonly notice: Notice | null;
  /** Orders that were carried out from this pane, also when that did not end well; by their ids. */
  readonly given: ReadonlySet<string>;
  /** What colleagues did since the planner's last order, in sentences. */
  readonly others: readonly string[];
  readonly isBusy: boolean;
  /** How far an order in more parts is. */
  readonly progress: Progress | null;
}

export interface Progress {
  readonly done: number;
  readonly parts: number;
  readonly isStopping: boolean;
  /** A source is being read: parts are hundredths, and nothing is written. */
  readonly isReading?: true;
}

export type PaneChange = Partial<PaneState>;

/** The state of the pane and the one way to change it. */
export interface PaneStore {
  readonly read: () => PaneState;
  readonly change: (change: PaneChange) => void;
}

/** Work that a section does without writing; its outcome is told to the planner, unless it shows itself. */
export type SectionWork = (store: PaneStore, workbook: WorkbookPort, memory: PaneMemory) => Promise<Notice | null>;

/** What a planner can do in the pane. */
export interface PaneActions {
  readonly isHosted: boolean;
  readonly memory: PaneMemory;
  readonly showSection: (section: SectionId) => void;
  /** A change of what was chosen or typed; what was told before goes. */
  readonly change: (change: PaneChange) => void;
  readonly act: (work: SectionWork) => Promise<void>;
  /** Has an order carried out and tells what came of it. */
  readonly give: (asked: AskedOrder) => Promise<void>;
  /** Has what was chosen before the question carried out, as it was at its click. */
  readonly giveChosen: (chosen: ChosenOrder) => Promise<void>;
  /** Gives an order that did not finish once more, exactly as it was. */
  readonly finish: (given: GivenOrder) => Promise<void>;
  /** Finishes an order that the log kept. */
  readonly finishKept: (kept: UnfinishedOrder) => Promise<void>;
  /** Leaves damaged orders as they are: this session does not name them again, whatever goes of them later. */
  readonly leave: (orders: readonly Order[]) => void;
  /** Stops an order in more parts after the part that is being written. */
  readonly stop: () => void;
  /** Brings a sheet to the front; what the pane tells stays. */
  readonly showSheet: (sheet: OfferedSheet) => Promise<void>;
  readonly askWho: () => void;
  readonly answerWho: (who: string) => Promise<void>;
  readonly answerStartup: (loads: boolean) => Promise<void>;
}
