/** What the pane cuts off as it stands: measured in the page, in the fonts and at the width of this moment. */
import type { Frame } from "playwright-core";

/** @returns A line for each text that cannot be read in full, and for each two buttons of which one lies over the other. */
export function cutOffInPane(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(measurePane);
}

/** Runs in the page, so it brings all that it needs. */
function measurePane(): readonly string[] {
  const found: string[] = [];
  const clips = new Set(["hidden", "clip"]);
  const width = document.documentElement.clientWidth;
  const name = (element: Element): string => {
    const text = (element.textContent || (element as HTMLInputElement).value || "").trim().replace(/\s+/gu, " ");
    return `${element.tagName.toLowerCase()}${element.id === "" ? "" : `#${element.id}`} '${text.slice(0, 60)}'`;
  };
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  // A table that scrolls sideways, with keys as well, keeps all it says within reach.
  const isWithinReach = (element: Element | null): boolean => {
    if (element === null || element === document.body) return false;
    const isScrolled = /auto|scroll/u.test(getComputedStyle(element).overflowX) && element.matches("[tabindex='0']");
    return isScrolled || isWithinReach(element.parentElement);
  };
  const elements = [...document.body.querySelectorAll("*")].filter(isShown);
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");

  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);
  for (const element of elements) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const isHigh = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
    // What only a screen reader reads is made a pixel large on purpose.
    const isForEyes = element.clientWidth > 1 && element.clientHeight > 1;
    const holdsText = (element.textContent ?? "").trim() !== "";
    const isCut =
      (clips.has(overflowX) && isWide) || (clips.has(overflowY) && isHigh) || (textOverflow === "ellipsis" && isWide);
    if (isForEyes && holdsText && isCut) found.push(`cut off: ${name(element)}`);
    if (element instanceof HTMLInputElement && /^(?:text|search|)$/u.test(element.type) && isWide)
      found.push(`does not fit its field: ${name(element)}`);
    if (!hasText(element) || isWithinReach(element)) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isOutside = [...range.getClientRects()].some(
        ({ left, right }) => right - left > 1 && (left < -1 || right > width + 1),
      );
      if (isOutside && isForEyes) found.push(`outside the pane: ${name(element)}`);
    }
  }
  type Box = Record<"left" | "top" | "right" | "bottom", number>;
  const common = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
  // In a list that scrolls only a part of it is in sight.
  const seenPart = (element: Element): Box => {
    let box: Box = element.getBoundingClientRect();
    for (
      let around = element.parentElement;
      around !== null && around !== document.body;
      around = around.parentElement
    ) {
      if (getComputedStyle(around).overflow !== "visible") box = common(box, around.getBoundingClientRect());
    }
    return box;
  };
  const buttons = elements
    .filter((element) => element.matches("button, input, select, textarea, summary"))
    .map((element) => ({ element, box: seenPart(element) }));
  buttons.forEach(({ element, box }, index) => {
    for (const other of buttons.slice(index + 1)) {
      const { left, top, right, bottom } = common(box, other.box);
      if (right - left > 1 && bottom - top > 1) found.push(`${name(element)} lies over ${name(other.element)}`);
    }
  });
  return found;
}
