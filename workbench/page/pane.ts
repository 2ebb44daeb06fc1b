import type { CustomFunction } from "../functions/directCaller";
import type { PushEntry } from "../model/excelHost";
import type { Request } from "../protocol/wire";
import type { Connection } from "../transport/connection";
import type { PaneBridge } from "../transport/paneBridge";
import { requirementSets } from "../transport/requirementSets";

const LONGEST_START_IN_MILLISECONDS = 20_000;

export interface Pane {
  readonly frame: HTMLIFrameElement;
  readonly show: () => void;
  /** The function of the add-in with this id, once the add-in has started. */
  readonly implementation: (id: string) => CustomFunction | undefined;
  /** Resolves when the add-in has told which functions it has. */
  readonly started: Promise<void>;
  /** What a button of the ribbon does. */
  readonly runFunction: (command: string, name: string) => void;
}

interface AddInWindow extends Window {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings?: Readonly<Record<string, CustomFunction>> };
  };
}

/** Whose pane it is. */
export interface PaneOwner {
  /** Of the frame. */
  readonly name: string;
  /** What a screen reader says. */
  readonly title: string;
  readonly storagePrefix: string;
}

/** The real task pane in a frame, connected to the host through the bridge. */
export function openPane(container: HTMLElement, connection: Connection, owner: PaneOwner): Pane {
  let runCommand: (command: string, functionName: string) => void = () => undefined;
  let push: (entries: readonly PushEntry[]) => void = () => undefined;
  connection.onPush((entries) => push(entries));
  const bridge: PaneBridge = {
    requirementMatrix: JSON.stringify(requirementSets),
    storagePrefix: owner.storagePrefix,
    process: (body) => JSON.stringify(connection.process(JSON.parse(body) as Request)),
    connect: (receiver) => {
      push = receiver;
    },
    connectRibbon: (runner) => {
      runCommand = runner;
    },
  };
  window.lrtPaneBridges = { ...window.lrtPaneBridges, [owner.name]: bridge };
  const frame = document.createElement("iframe");
  frame.name = owner.name;
  frame.title = owner.title;
  frame.src = "/taskpane.html";
  container.replaceChildren(frame);
  const implementation = (id: string): CustomFunction | undefined => functionsOf(frame)?.[id];
  return {
    frame,
    show: () => {
      container.hidden = false;
      frame.focus();
    },
    implementation,
    started: startOf(frame),
    runFunction: (command, name) => runCommand(command, name),
  };
}

function functionsOf(frame: HTMLIFrameElement): Readonly<Record<string, CustomFunction>> | undefined {
  const inside: AddInWindow | null = frame.contentWindow;
  return inside?.CustomFunctions?._association?.mappings;
}

async function startOf(frame: HTMLIFrameElement): Promise<void> {
  const since = performance.now();
  while (Object.keys(functionsOf(frame) ?? {}).length === 0) {
    if (performance.now() - since > LONGEST_START_IN_MILLISECONDS) {
      throw new Error(
        "Het taakvenster is niet gestart. Bouw opnieuw met npm start en kijk in de console van de browser.",
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
