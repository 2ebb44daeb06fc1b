/** Names for a screen reader that stand in the code of the grid and not among its texts. */
const LABELS = new Map([
  ["Sheet tabs", "Bladen"],
  ["Sidebar panel", "Zijpaneel"],
  ["Resize sidebar", "Maak het zijpaneel breder of smaller"],
  ["Close sidebar", "Sluit het zijpaneel"],
  ["Notifications alt+T", "Meldingen (Alt+T)"],
  ["Previous", "Vorige"],
  ["Next", "Volgende"],
  ["Back", "Terug"],
]);

/** Gives everything in the page that the grid names in English its Dutch name, also what it draws later. */
export function nameInDutch(page: HTMLElement): void {
  const name = (): void => {
    for (const element of page.querySelectorAll("[aria-label]")) {
      const better = LABELS.get(element.getAttribute("aria-label") ?? "");
      if (better !== undefined) element.setAttribute("aria-label", better);
    }
  };
  new MutationObserver(name).observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["aria-label"],
  });
  name();
}
