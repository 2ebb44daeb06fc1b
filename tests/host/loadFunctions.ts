/** Ties the functions of the add-in to the client of Excel that is open; call it after `openHost`. */
export async function loadFunctions(): Promise<void> {
  await jest.isolateModulesAsync(async () => {
    await import("../../src/functions/index");
  });
}
