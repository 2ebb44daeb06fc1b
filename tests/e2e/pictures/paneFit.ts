/** What the pane cuts off as it stands: measured in the page, in the fonts and at the width of this moment. */
import type { Frame } from "playwright-core";

/** @returns A line for each text that cannot be read in full, and for each two buttons of which one lies over the other. */
export function cutOffInPane(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(measurePane);
}

/** Runs in the page, so it brings all that it needs. */
function measurePane(): readonly string[] {
  type Box = Record<"left" | "top" | "right" | "bottom", number>;
  const width = document.documentElement.clientWidth;
  const elements = [...document.body.querySelectorAll("*")].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );

  const textOf = (element: Element): string => {
    const text = element instanceof HTMLInputElement ? element.value : element.textContent;
    return text.trim().replace(/\s+/gu, " ");
  };
  const nameOf = (element: Element): string => {
    const id = element.id === "" ? "" : `#${element.id}`;
    return `${element.tagName.toLowerCase()}${id} '${textOf(element).slice(0, 60)}'`;
  };
  // What only a screen reader reads is made a pixel large on purpose.
  const isForEyes = (element: Element): boolean => element.clientWidth > 1 && element.clientHeight > 1;

  const clipped = (element: Element): readonly string[] => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + 1;
    const isHigh = element.scrollHeight > element.clientHeight + 1;
    const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
    if (!isForEyes(element) || textOf(element) === "") return [];
    if (element instanceof HTMLInputElement)
      return isWide && ["text", "search"].includes(element.type) ? [`does not fit its field: ${nameOf(element)}`] : [];
    return (hides(overflowX) && isWide) || (hides(overflowY) && isHigh) ? [`cut off: ${nameOf(element)}`] : [];
  };

  // A table that scrolls sideways, with keys as well, keeps all it says within reach.
  const isWithinReach = (element: Element | null): boolean => {
    if (element === null || element === document.body) return false;
    const isScrolled = /auto|scroll/u.test(getComputedStyle(element).overflowX) && element.matches("[tabindex='0']");
    return isScrolled || isWithinReach(element.parentElement);
  };
  const isOutside = (node: Node): boolean => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ left, right }) => right - left > 1 && (left < -1 || right > width + 1));
  };
  const beyond = (element: Element): readonly string[] => {
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
    );
    const isSeen = texts.length > 0 && (element.clientWidth === 0 || isForEyes(element)) && !isWithinReach(element);
    return isSeen && texts.some(isOutside) ? [`outside the pane: ${nameOf(element)}`] : [];
  };

  const common = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
  // In a list that scrolls only a part of it is in sight.
  const seenPart = (element: Element): Box => {
    let box: Box = element.getBoundingClientRect();
    for (let around = element.parentElement; around !== null && around !== document.body; around = around.parentElement)
      if (getComputedStyle(around).overflow !== "visible") box = common(box, around.getBoundingClientRect());
    return box;
  };
  const covered = (): readonly string[] => {
    const buttons = elements
      .filter((element) => element.matches("button, input, select, textarea, summary"))
      .map((element) => ({ element, box: seenPart(element) }));
    return buttons.flatMap(({ element, box }, index) =>
      buttons.slice(index + 1).flatMap((other) => {
        const { left, top, right, bottom } = common(box, other.box);
        const isOver = right - left > 1 && bottom - top > 1;
        return isOver ? [`${nameOf(element)} lies over ${nameOf(other.element)}`] : [];
      }),
    );
  };

  const needed = document.documentElement.scrollWidth;
  return [
    ...(needed > width ? [`the page is ${needed} wide in ${width}`] : []),
    ...elements.flatMap((element) => [...clipped(element), ...beyond(element)]),
    ...covered(),
  ];
}
