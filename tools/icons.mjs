/** Draws assets/icon-16.png to icon-80.png from the two SVG files. Run by hand when a drawing changes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const assets = join(import.meta.dirname, "../assets");
const drawings = [
  [16, "icon-small.svg"],
  [32, "icon.svg"],
  [64, "icon.svg"],
  [80, "icon.svg"],
];

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
for (const [size, name] of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(assets, name), "utf8");
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
