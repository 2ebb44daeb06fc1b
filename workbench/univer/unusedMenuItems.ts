/**
 * What the menus of the grid offer and this workbench does not know: nothing here protects sheets or ranges, and a file would not keep it.
 * An item that does nothing is worse than none.
 */
const UNUSED = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.view-sheet-permission-from-context-menu",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

export const unusedMenuItems: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  UNUSED.map((id) => [id, { hidden: true } as const]),
);
