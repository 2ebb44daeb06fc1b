/** Draws the icons of the add-in and of each button of its ribbon from the SVG files in assets. Run by hand when a drawing changes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const assets = join(import.meta.dirname, "../assets");
/** The drawing for the smallest size has fewer lines, on whole pixels. */
const sizesOf = (name, sizes) =>
  sizes.map((size) => [`${name}-${size}.png`, size, size === 16 ? `${name}-small.svg` : `${name}.svg`]);
const drawings = [
  ...sizesOf("icon", [32, 64]),
  ...["besluit", "verdelen", "herbereken", "huisvesting"].flatMap((name) => sizesOf(`button-${name}`, [16, 32, 80])),
];

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
for (const [file, size, name] of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(assets, name), "utf8");
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: join(assets, file), omitBackground: true });
  await page.close();
}
await browser.close();
