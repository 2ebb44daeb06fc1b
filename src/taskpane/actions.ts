import { findKey } from "../reference/keys";
import type { DecisionFeed } from "../intake/decisionFeed";
import type { Problem, Result } from "../text/result";
import { sentence } from "../text/sentence";
import { enterSection, loadSection } from "./sections";
import type { AllocationForm, ComparisonForm, Notice, PaneState, Section } from "./state";
import { say } from "./texts";
import type { WorkbookPort } from "./workbookPort";

/** What a planner can do in the pane. */
export interface PaneActions {
  readonly isHosted: boolean;
  readonly showSection: (section: Section) => void;
  readonly chooseDecision: (id: string) => void;
  readonly chooseKey: (id: string) => void;
  readonly editForm: (change: Partial<AllocationForm>) => void;
  readonly explain: (isExplained: boolean) => void;
  readonly editComparison: (change: Partial<ComparisonForm>) => void;
  readonly putInWorkbook: () => Promise<void>;
  readonly useSelection: () => Promise<void>;
  readonly insertFormula: () => Promise<void>;
  readonly insertComparison: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** For what only one section knows: a change of what was chosen or typed, and a piece of work on the workbook. */
  readonly change: (change: Partial<PaneState>) => void;
  readonly act: (work: SectionWork) => Promise<void>;
}

/** Work that a section does on the workbook; its outcome is told to the planner, unless it shows itself. */
export type SectionWork = (store: PaneStore, workbook: WorkbookPort) => Promise<Notice | null>;

/** The state of the pane and the one way to change it. */
export interface PaneStore {
  readonly read: () => PaneState;
  readonly change: (change: Partial<PaneState>) => void;
}

export function paneActions(store: PaneStore, workbook: WorkbookPort): PaneActions {
  const editForm = (change: Partial<AllocationForm>): void =>
    store.change({ form: { ...store.read().form, ...change }, notice: null });
  const refresh = (): Promise<void> => refreshContext(store, workbook);
  return {
    isHosted: workbook.isHosted,
    showSection: (section) => {
      store.change({ section, notice: null });
      void loadSection(store, section).then(() => enterSection(store, workbook));
    },
    change: (change) => store.change({ ...change, notice: null }),
    act: (work) => whileBusy(store, () => work(store, workbook)),
    explain: (isExplained) => {
      if (store.read().isExplained !== isExplained) store.change({ isExplained });
    },
    editComparison: (change) => store.change({ comparison: { ...store.read().comparison, ...change }, notice: null }),
    chooseDecision: (decisionId) => {
      const { feed, keyId } = store.read();
      const advice = feed.decisions.find(({ id }) => id === decisionId)?.adviceKey ?? keyId;
      store.change({ decisionId, keyId: advice, notice: null });
    },
    chooseKey: (keyId) => store.change({ keyId, notice: null }),
    editForm,
    refresh,
    putInWorkbook: () => whileBusy(store, () => putInWorkbook(store, workbook, refresh)),
    useSelection: () =>
      whileBusy(store, async () => {
        const read = await workbook.readSelection();
        if (!read.ok) return failure(read.problems);
        editForm({ selection: read.value });
        return { kind: "status", lines: [say("selectionIs", { address: read.value.address })] };
      }),
    insertFormula: () =>
      whileBusy(store, async () => {
        const { form, context } = store.read();
        const { previewAllocation } = await import(
          /* webpackChunkName: "section-allocation" */ "./allocation/previewAllocation"
        );
        const outcome = previewAllocation(form, context);
        if (!outcome.ok) return { kind: "error", lines: outcome.errors.map(({ text }) => text) };
        const inserted = await workbook.insertFormula(outcome.preview.order);
        // The weights of a key may have come into the workbook: the next import must not take that for a colleague's work.
        await refresh();
        return inserted.ok
          ? { kind: "status", lines: [say("inserted", { address: inserted.value.address })] }
          : failure(inserted.problems);
      }),
    insertComparison: () =>
      whileBusy(store, async () => {
        const { previewComparison } = await import(
          /* webpackChunkName: "section-allocation" */ "./comparison/previewComparison"
        );
        const compared = previewComparison(store.read());
        if (!compared.ok) return { kind: "error", lines: compared.errors };
        const written = await workbook.writeComparison(compared.comparison);
        return written.ok
          ? { kind: "status", lines: [say("comparisonWritten", { sheet: written.value.sheet })] }
          : failure(written.problems);
      }),
  };
}

/** Reads anew what is active in the workbook; what the planner chose or typed stays. */
async function refreshContext(store: PaneStore, workbook: WorkbookPort): Promise<void> {
  const context = await workbook.readContext();
  const lock = workbook.isHosted ? await workbook.readLock() : null;
  store.change({
    ...(context.ok && { context: context.value }),
    contextProblem: context.ok ? null : context.problems.map(sentence).join(" "),
    lock: lock?.ok === true ? lock.value : null,
  });
  await enterSection(store, workbook);
}

async function putInWorkbook(store: PaneStore, workbook: WorkbookPort, refresh: () => Promise<void>): Promise<Notice> {
  const { feed, decisionId, keyId, context, lock } = store.read();
  const decision = feed.decisions.find(({ id }) => id === decisionId);
  const key = findKey(keyId, context.ownKeys);
  if (!key.ok || decision === undefined) return failure(key.ok ? [] : key.problems);
  const written: Result<{ wasPresent: boolean; recalculated: number }> = await workbook.importDecision(
    decision,
    key.value,
    lock ?? "",
  );
  await refresh();
  if (!written.ok) return failure(written.problems);
  const text = written.value.wasPresent ? "importedAlready" : "imported";
  return { kind: "status", lines: [say(text, { title: decision.title, cells: written.value.recalculated })] };
}

/** One action at a time; a defect of ours becomes a sentence too, and the pane goes on. */
async function whileBusy(store: PaneStore, action: () => Promise<Notice | null>): Promise<void> {
  if (store.read().isBusy) return;
  store.change({ isBusy: true, notice: null });
  const notice = await action().catch((caught: unknown) =>
    failure([{ code: "workbook.refused", parameters: { detail: caught instanceof Error ? caught.message : "?" } }]),
  );
  store.change({ isBusy: false, notice });
}

export function failure(problems: readonly Problem[]): Notice {
  return { kind: "error", lines: problems.map(sentence) };
}

/** Takes in the register from the feed; what was chosen stays chosen. */
export function takeFeed(store: PaneStore, feed: DecisionFeed): void {
  store.change({ feed });
}
