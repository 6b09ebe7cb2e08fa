/**
 * Renders the icons of the add-in from their drawings: `npx tsx scripts/icons.ts`. Office takes PNG only.
 * CHROMIUM says where a Chromium is, else where Debian puts it.
 */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** The product's own icon in the sizes of lists and screens; those of the buttons in the ribbon's. */
const SIZES = {
  icon: [16, 32, 64, 80, 128],
  "lay-out": [16, 32, 80],
  check: [16, 32, 80],
  colour: [16, 32, 80],
} as const;

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const drawing = Buffer.from(readFileSync(`assets/${name}.svg`)).toString("base64");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}</style><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}">`,
    );
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
