/**
 * What it takes until the pane can be used, beside an empty page of Fluent's that the same configuration builds: in Chromium, each load in a
 * context of its own with nothing cached, in turns. What counts is what the page's main thread had of a processor until it is quiet
 * and the first button can be pressed; what Chromium's own tools asked of it in the meantime is not counted.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { hasChromium, launchChromium } from "../scripts/chromium.ts";
import { serve } from "../scripts/static-server.ts";
import { isMade } from "../webpack.made.js";
import { pane } from "../webpack.pane.js";
import { median, ratios, spread, table } from "./turns.js";

const ROOT = join(import.meta.dirname, "..");
const TURNS = 15;
const WARM = 2;
const HEADS = [
  "page",
  "KB of JavaScript",
  "ms of the main thread",
  "× the empty page",
  "ms of script",
  "× the empty page",
];

const EMPTY = "an empty page of Fluent's";
const SILENT = "the pane with its tabs, Excel silent";
const FIRST = "the pane with its first question, in an empty workbook";
/** Where each begins, and what can be pressed then. */
const PAGES = {
  [EMPTY]: { address: "empty/taskpane.html", button: (page) => page.getByRole("button", { name: "Begin" }) },
  [SILENT]: { address: "pane/silent.html", button: (page) => page.getByRole("tab").first() },
  [FIRST]: { address: "pane/taskpane.html", button: (page) => page.getByRole("button", { name: "Ik vul in" }) },
};

/** Milliseconds; the main thread is quiet when it has done hardly anything for so long. */
const QUIET = { during: 400, atMost: 3 };

/** @returns Markdown, and how many times what the empty page takes the pane takes until its first question can be answered */
export async function paneStart() {
  if (!hasChromium()) return { markdown: "There is no Chromium here.\n", ratio: undefined };
  const folder = mkdtempSync(join(tmpdir(), "klimaatpeil-bench-"));
  const browser = await launchChromium();
  try {
    await prepare(folder);
    const { server, port } = await serve({ "/": [`${folder}/`] });
    const measured = new Map(Object.keys(PAGES).map((name) => [name, []]));
    for (let turn = -WARM; turn < TURNS; turn++) {
      for (const [name, { address, button }] of Object.entries(PAGES)) {
        const one = await load(browser, `http://localhost:${port}/${address}`, button);
        if (turn >= 0) measured.get(name).push(one);
      }
    }
    server.close();
    const of = (name, what) => measured.get(name).map((one) => one[what]);
    const rows = Object.keys(PAGES).map((name) => [
      ...[name, measured.get(name)[0].kilobytes.toFixed(1)],
      ...["thread", "script"].flatMap((what) => [
        spread(of(name, what), 0),
        spread(ratios(of(name, what), of(EMPTY, what)), 2),
      ]),
    ]);
    return { markdown: table(HEADS, rows), ratio: median(ratios(of(FIRST, "thread"), of(EMPTY, "thread"))) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** The pane as it is built, and the empty page, with our office.js in the place of Microsoft's. */
async function prepare(folder) {
  const configuration = { ...pane(), mode: "production" };
  if (!isMade(configuration)) execFileSync("npm", ["run", "-s", "build"], { cwd: ROOT, stdio: "ignore" });
  const dist = join(ROOT, "dist");
  for (const name of ["pane", "empty"]) mkdirSync(join(folder, name));
  for (const name of readdirSync(dist).filter((each) => each.endsWith(".js")))
    copyFileSync(join(dist, name), join(folder, "pane", name));
  await build({
    ...{ ...configuration, entry: { taskpane: join(import.meta.dirname, "page", "empty.js") }, devtool: false },
    output: { ...configuration.output, path: join(folder, "empty"), filename: "taskpane.js", clean: false },
    // What says how the browser is to take the script holds for both.
    plugins: configuration.plugins.filter((each) => each instanceof webpack.BannerPlugin),
  });
  copyFileSync(join(import.meta.dirname, "page", "office.js"), join(folder, "office.js"));
  const [, before, script, after] = /^(.*src=")(taskpane[^"]*\.js[^"]*)(".*)$/s.exec(
    readFileSync(join(dist, "taskpane.html"), "utf8").replace(/src="https:[^"]*office\.js"/, 'src="/office.js"'),
  );
  writeFileSync(join(folder, "pane", "taskpane.html"), before + script + after);
  writeFileSync(
    join(folder, "pane", "silent.html"),
    (before + script + after).replace("/office.js", "/office.js?silent"),
  );
  writeFileSync(join(folder, "empty", "taskpane.html"), `${before}taskpane.js${after}`);
}

function build(configuration) {
  return new Promise((resolve, reject) => {
    webpack(configuration).run((error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

async function load(browser, address, button) {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  try {
    const page = await context.newPage();
    let kilobytes = 0;
    page.on("response", (response) => {
      if (!/(?<!office)\.js(\?|$)/.test(response.url())) return;
      void response.body().then((body) => (kilobytes += gzipSync(body, { level: 9 }).length / 1024));
    });
    const tools = await context.newCDPSession(page);
    // Of the processor, not of the clock.
    await tools.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(address);
    let now = await taken(tools);
    for (
      let before;
      before === undefined || now.thread - before.thread > QUIET.atMost || !(await button(page).count());
    ) {
      before = now;
      await new Promise((resolve) => setTimeout(resolve, QUIET.during));
      now = await taken(tools);
    }
    await button(page).first().click({ trial: true });
    return { ...now, kilobytes };
  } finally {
    await context.close();
  }
}

/** In milliseconds. */
async function taken(tools) {
  const { metrics } = await tools.send("Performance.getMetrics");
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return { thread: of("TaskDuration") - of("DevToolsCommandDuration"), script: of("ScriptDuration") };
}
