/**
 * What it takes until the pane can be used, beside an empty page of Fluent's that the same configuration builds: in Chromium, each load in a
 * context of its own with nothing cached, in turns. What counts is what the page's main thread had of a processor; what Chromium's
 * own tools asked of it in the meantime is not counted.
 *
 * Twice for each load. First with what the page asks for once it is drawn held back by the server, until the page is quiet and its first button
 * can be pressed: more than that is not needed to begin. Then with all of it, until it is quiet again, so that nothing is gained by putting
 * off what one waits for anyway; and of what comes after the first drawing, the longest task, which is how long a press may be kept waiting.
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
/** Of those in which Chromium tells of each task, which takes time of its own. */
const TRACED = 5;
const HEADS = [
  "page",
  "KB of JavaScript before it can be used",
  "ms of the main thread until then",
  "× the empty page",
  "KB in all",
  "ms until all is there",
  "longest task after the first drawing",
];

const EMPTY = "an empty page of Fluent's";
const FIRST = "the pane with its first question";
const TABS = "the pane with its tabs, for whom it knows";
/** Where each begins, what it remembers, and what can be pressed then. */
const PAGES = {
  [EMPTY]: { address: "empty/taskpane.html", button: (page) => page.getByRole("button", { name: "Begin" }) },
  [FIRST]: { address: "pane/taskpane.html", button: (page) => page.getByRole("button", { name: "Ik vul in" }) },
  [TABS]: {
    address: "pane/taskpane.html",
    remembers: [{ name: "klimaatpeil-role", value: "fills-in" }],
    button: (page) => page.getByRole("tab", { name: "Invullen" }),
  },
};

/** What Chromium calls one: what its scheduler runs, and all promises that are settled after one another. */
const TASK = /RunTask$|MicrotaskCheckpoint$/;

/** Milliseconds; the main thread is quiet when it has done hardly anything for so long. */
const QUIET = { during: 400, atMost: 3 };

/** @returns Markdown, and how many times what the empty page takes the pane takes until it can be used: at its worse beginning */
export async function paneStart() {
  if (!hasChromium()) return { markdown: "There is no Chromium here.\n", ratio: undefined };
  const folder = mkdtempSync(join(tmpdir(), "klimaatpeil-bench-"));
  const browser = await launchChromium();
  try {
    await prepare(folder);
    const { server, port } = await serve({ "/": [`${folder}/`] });
    const gate = gated(server);
    const pages = Object.entries(PAGES).map(([name, { address, ...page }]) => {
      return { name, address: `http://localhost:${port}/${address}`, ...page, measured: [], tasks: [] };
    });
    for (let turn = -WARM; turn < TURNS; turn++)
      for (const page of pages) {
        const one = await load(browser, page, gate);
        if (turn >= 0) page.measured.push(one);
      }
    for (let turn = -1; turn < TRACED; turn++)
      for (const page of pages) {
        const longest = await longestTask(browser, page);
        if (turn >= 0) page.tasks.push(longest);
      }
    server.close();
    const of = ({ measured }, what) => measured.map((one) => one[what]);
    const beside = (page) => ratios(of(page, "thread"), of(pages[0], "thread"));
    const rows = pages.map((page) => [
      ...[page.name, page.measured[0].kilobytes.toFixed(1)],
      ...[spread(of(page, "thread"), 0), spread(beside(page), 2)],
      ...[page.measured[0].kilobytesInAll.toFixed(1), spread(of(page, "threadInAll"), 0), spread(page.tasks, 0)],
    ]);
    return { markdown: table(HEADS, rows), ratio: Math.max(...pages.map((page) => median(beside(page)))) };
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

/** Holds back what a page asks for beyond what stands in its HTML, until it is told not to. */
function gated(server) {
  const [answer] = server.listeners("request");
  let open = Promise.resolve();
  server.removeAllListeners("request");
  server.on("request", async (request, response) => {
    if (/\/(?!office|taskpane)[^/]*\.js$/.test(new URL(request.url, "http://localhost").pathname)) await open;
    answer(request, response);
  });
  return {
    /** @returns how to open it again */
    close: () => {
      let opened;
      open = new Promise((resolve) => (opened = resolve));
      return opened;
    },
  };
}

/** With what the page remembers of an earlier time. */
function contextFor(browser, { address, remembers = [] }) {
  const storageState = { cookies: [], origins: [{ origin: new URL(address).origin, localStorage: remembers }] };
  return browser.newContext({ viewport: { width: 320, height: 700 }, locale: "nl-BE", storageState });
}

async function load(browser, asked, gate) {
  const context = await contextFor(browser, asked);
  const release = gate.close();
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
    await page.goto(asked.address);
    const button = asked.button(page);
    const thread = await quiet(tools, () => button.count());
    await button.click({ trial: true });
    const first = { thread, kilobytes };
    // To find out where it can be pressed takes time of its own.
    const tried = await quiet(tools, () => true);
    release();
    const rest = (await quiet(tools, () => true)) - tried;
    return { ...first, threadInAll: thread + rest, kilobytesInAll: kilobytes };
  } finally {
    release();
    await context.close();
  }
}

/** Milliseconds that the main thread had of a processor, once it is quiet and that is so. */
async function quiet(tools, isSo) {
  let now = await taken(tools);
  for (let before; before === undefined || now - before > QUIET.atMost || !(await isSo());) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, QUIET.during));
    now = await taken(tools);
  }
  return now;
}

async function taken(tools) {
  const { metrics } = await tools.send("Performance.getMetrics");
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return of("TaskDuration") - of("DevToolsCommandDuration");
}

/** Milliseconds of a processor, of what the main thread does at one go after the first drawing; nothing is held back. */
async function longestTask(browser, asked) {
  const context = await contextFor(browser, asked);
  try {
    const page = await context.newPage();
    await browser.startTracing(page, { categories: ["toplevel", "loading"] });
    await page.goto(asked.address);
    await asked.button(page).waitFor();
    await new Promise((resolve) => setTimeout(resolve, 5 * QUIET.during));
    const { traceEvents: events } = JSON.parse((await browser.stopTracing()).toString());
    const drawn = events.filter(({ name }) => name === "firstContentfulPaint").at(-1);
    const after = events.filter(
      ({ name, pid, tid, ts }) => TASK.test(name) && pid === drawn.pid && tid === drawn.tid && ts > drawn.ts,
    );
    return Math.max(...after.map(({ tdur = 0 }) => tdur)) / 1000;
  } finally {
    await context.close();
  }
}
