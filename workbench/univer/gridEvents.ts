import { ICommandService, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { CellArea } from "../model/cellArea";
import { editedArea } from "./editedArea";
import { areaOf } from "./gridArea";
import { onHover, onSelection } from "./pointing";

export type AreaListener = (area: CellArea) => void;

export interface EventSource {
  readonly injector: Injector;
  readonly sheetInFront: () => string;
  /** True while the program itself changes the grid: that is no edit by a person. */
  readonly isOwnChange: () => boolean;
}

/** What a person does in the grid. */
export class GridEvents {
  readonly #edited: AreaListener[] = [];
  readonly #selected: AreaListener[] = [];
  readonly #hovered: AreaListener[] = [];

  constructor({ injector, sheetInFront, isOwnChange }: EventSource) {
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id !== SetRangeValuesMutation.id || isOwnChange() || options?.["fromFormula"] === true) return;
      const area = editedArea(command.params);
      if (area !== null) tell(this.#edited, area);
    });
    onSelection(injector, (range) => tell(this.#selected, areaOf(sheetInFront(), range)));
    onHover(injector, (cell) => tell(this.#hovered, cell));
  }

  onEdited(listener: AreaListener): void {
    this.#edited.push(listener);
  }

  onSelected(listener: AreaListener): void {
    this.#selected.push(listener);
  }

  onHovered(listener: AreaListener): void {
    this.#hovered.push(listener);
  }
}

function tell(listeners: readonly AreaListener[], area: CellArea): void {
  for (const listener of listeners) listener(area);
}
