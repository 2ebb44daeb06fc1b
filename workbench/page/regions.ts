/** F6 goes from one part of the window to the next, as in Excel: sheet, pane, ribbon. With Shift it goes back. */

export interface Region {
  /** True while the focus is in it. */
  readonly isIn: () => boolean;
  readonly enter: () => void;
}

const FOCUSABLE = "button, a[href], input, select, textarea, summary, [tabindex='0']";

/** @param pressed The window in which the key is pressed: the page, or a pane. */
export function walkRegions(regions: readonly Region[], pressed: Window): void {
  const walk = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const here = Math.max(
      regions.findIndex(({ isIn }) => isIn()),
      0,
    );
    const step = event.shiftKey ? regions.length - 1 : 1;
    regions[(here + step) % regions.length]?.enter();
  };
  pressed.addEventListener("keydown", walk, { capture: true });
}

/** A part of the page; its first button or field gets the focus. */
export function regionOf(element: HTMLElement): Region {
  return {
    isIn: () => element.contains(document.activeElement),
    enter: () => element.querySelector<HTMLElement>(FOCUSABLE)?.focus(),
  };
}

/** A pane: what had the focus in it gets it again. */
export function regionOfFrame(frame: HTMLIFrameElement): Region {
  return {
    isIn: () => document.activeElement === frame,
    enter: () => {
      const inside = frame.contentDocument;
      frame.focus();
      const last = inside?.activeElement;
      const isKept = last != null && last !== inside?.body && last.getClientRects().length > 0;
      (isKept ? (last as HTMLElement) : inside?.querySelector<HTMLElement>(`main ${FOCUSABLE}, ${FOCUSABLE}`))?.focus();
    },
  };
}
