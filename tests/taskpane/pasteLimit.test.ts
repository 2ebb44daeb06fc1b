/** @jest-environment jsdom */
import { type OpenPane, openPane, settle, workbook } from "./openPane";

const MOST = 1_000_000;

describe("a field for what was copied", () => {
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane(workbook());
    const details = pane.find("#own-decision");
    details.setAttribute("open", "");
    details.dispatchEvent(new Event("toggle"));
    await settle();
  });

  /** Whether the field takes it. */
  const offer = async (kind: "paste" | "drop", text: string): Promise<boolean> => {
    const event = new Event(kind, { bubbles: true, cancelable: true });
    const data = { getData: () => text };
    Object.assign(event, kind === "paste" ? { clipboardData: data } : { dataTransfer: data });
    const isTaken = pane.find("#decision-source-text").dispatchEvent(event);
    await settle();
    return isTaken;
  };

  test.each(["paste", "drop"] as const)("takes a million characters at a %s and not one more", async (kind) => {
    expect(await offer(kind, "1".repeat(MOST))).toBe(true);
    expect(pane.root.textContent).not.toContain("te veel om te plakken");
    expect(await offer(kind, "1".repeat(MOST + 1))).toBe(false);
    expect(pane.root.textContent).toContain(
      "Dit is te veel om te plakken: 1.000.001 tekens. Er kunnen er 1.000.000 in het veld.",
    );
  });

  test("counts what stands in it already, and keeps that", async () => {
    await pane.fill("#decision-source-text", "Drenthe\t3.553");
    expect(await offer("paste", "1".repeat(MOST - 5))).toBe(false);
    expect(pane.valueOf("#decision-source-text")).toBe("Drenthe\t3.553");
  });

  test("counts what is selected no more: a paste takes its place", async () => {
    await pane.fill("#decision-source-text", "Drenthe\t3.553");
    const field = pane.find("#decision-source-text");
    if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field for text");
    field.setSelectionRange(0, 13);
    expect(await offer("paste", "1".repeat(MOST))).toBe(true);
    field.setSelectionRange(0, 12);
    expect(await offer("paste", "1".repeat(MOST))).toBe(false);
  });

  test("reads nothing of a larger text that came in by another way", async () => {
    await pane.fill("#decision-source-text", "1".repeat(MOST + 1));
    await pane.click("#read-decision-source");
    expect(pane.root.textContent).toContain("Dit is te veel om te plakken");
    expect(pane.root.textContent).not.toContain("Zo is het gelezen");
  });
});
