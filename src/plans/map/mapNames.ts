/** By which names the sheets with a map are found: apart from what stands on them, which is fetched when one is made. */

/** Sheets with a map, under the names that they get. */
export const MAP_SHEET = /^Kaart \d{4}-\d{2}-\d{2}(?: \(\d+\))?$/u;
/** More than it holds, whatever the province. */
export const MAP_SIZE = { rows: 64, columns: 24 } as const;

/** The name of the first cell of the sheet of an order. */
export function mapName(orderId: string): string {
  return `LRT_Kaart_${orderId}`;
}
