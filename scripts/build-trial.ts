/** Builds the trial page for the tests: around the very pane that ships. */
import { readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { isMade } from "../webpack.made.js";
import { pane } from "../webpack.pane.js";
import { buildQuickly, isBuilt, STILL } from "./quick-build";
import type { Routes } from "./static-server";

const ROOT = path.join(import.meta.dirname, "..");

/** The rest of what it needs when a file was changed: only that one is read and compiled again. */
const cache = {
  type: "filesystem" as const,
  cacheDirectory: path.join(ROOT, "node_modules", ".cache", "webpack"),
  buildDependencies: {
    config: [
      "scripts/build-trial.ts",
      ...["pane", "definitions", "minified", "made"].map((name) => `webpack.${name}.js`),
    ].map((file) => path.join(ROOT, file)),
  },
};

/** Builds what is not there yet, or was made of something else. Throws with the builder's own words when it fails. */
export async function buildTrial(): Promise<void> {
  const shipping: webpack.Configuration = { ...pane(), mode: "production" };
  if (!isMade(shipping)) await build(shipping);
  if (!isBuilt("trial-page")) await buildQuickly("trial-page");
}

function build(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack({ ...configuration, cache });
    compiler.run((error, stats) => {
      compiler.close((unclosed) => {
        const errors = stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : undefined;
        const failure = error ?? errors ?? unclosed;
        if (failure) reject(failure);
        else resolve();
      });
    });
  });
}

/** Where the page's files are, for static-server.ts, once it is built: the page around the pane knows its script by no name but this. */
export function trialRoutes(): Routes {
  const [, script = ""] =
    /src="(taskpane[^"]*\.js)"/.exec(readFileSync(path.join(ROOT, "dist/taskpane.html"), "utf8")) ?? [];
  return {
    ...STILL,
    // What ships, by itself.
    "/addin/": ["dist/"],
    "/taskpane.js": `dist/${script}`,
    "/": ["dist/trial/page/", "trial/page/", "dist/"],
  };
}
