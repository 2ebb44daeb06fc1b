/** Ribbon buttons that open the pane at a section. */
const SECTION_COMMANDS = [
  ["toonBesluit", "decision"],
  ["toonVerdelen", "allocation"],
  ["toonHuisvesting", "housing"],
] as const;

/** A section that a button opens. */
type CommandSection = (typeof SECTION_COMMANDS)[number][1];

/**
 * Ties the buttons of the ribbon to what they do. Each ends by telling Excel that it is done, also when it failed, else
 * the button stays busy.
 */
export function registerCommands(showSection: (section: CommandSection) => void): void {
  for (const [command, section] of SECTION_COMMANDS) {
    associate(command, async () => {
      showSection(section);
      await Office.addin.showAsTaskpane();
    });
  }
  associate("herbereken", async () => {
    const { recalculateWorkbook } = await import(/* webpackChunkName: "recalculation" */ "../workbook/recalculation");
    await recalculateWorkbook();
  });
}

function associate(command: string, action: () => Promise<void>): void {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    void action().finally(() => event.completed());
  });
}
