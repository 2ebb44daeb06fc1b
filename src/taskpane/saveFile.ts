/**
 * Offers a text as a file. Some Excels keep a pane from saving: whoever offers a file shows its text as well.
 *
 * @param type The kind of file, such as "application/json".
 */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun by then; some need the address for a moment longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
