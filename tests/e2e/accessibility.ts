import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, in words; in the whole page or in one frame of it. */
export async function findingsOfAxe(page: Page, frame?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).withTags(TAGS);
  if (frame !== undefined) builder.include([`iframe[name="${frame}"]`, "main"]);
  return violationsOf(builder);
}

/** The same in a part of the page itself. */
export function findingsOfAxeIn(page: Page, part: string): Promise<readonly string[]> {
  return violationsOf(new AxeBuilder({ page }).withTags(TAGS).include(part));
}

async function violationsOf(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
