import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, in words; in the whole page or in one frame of it. */
export async function findingsOfAxe(page: Page, frame?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).withTags(TAGS);
  if (frame !== undefined) builder.include([`iframe[name="${frame}"]`, "main"]);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
