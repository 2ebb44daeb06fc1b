/** Microsoft's own address of office.js, which loads its further parts from beside itself. */
const OFFICE = "https://appsforoffice.microsoft.com";

/**
 * Whether a script may be loaded: from the add-in's own address or from Microsoft's, and nowhere else.
 *
 * @param base The address of the page, which a relative one is about.
 * @returns The address as it was, or null: the browser then refuses it.
 */
export function trustedScript(address: string, base: string): string | null {
  try {
    const { origin } = new URL(address, base);
    return origin === new URL(base).origin || origin === OFFICE ? address : null;
  } catch {
    return null;
  }
}

/** Text that a script wants to place as HTML is shown as text: no element comes of it. */
export function escapedMarkup(text: string): string {
  return text.replaceAll("<", "&lt;");
}
