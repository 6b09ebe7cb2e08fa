/** Builds the trial page: the pane itself, and the embedded Excel with its engine, which is never part of the add-in. */
import path from "node:path";
import webpack from "webpack";
import { isMade, Made } from "../webpack.made.js";
import { pane } from "../webpack.pane.js";

const ROOT = path.join(import.meta.dirname, "..");

const trial: webpack.Configuration = {
  name: "trial",
  mode: "development",
  devtool: false,
  context: ROOT,
  entry: {
    trial: "./trial/page/trial.ts",
    "office-frame": "./trial/page/office-frame.ts",
  },
  output: { path: path.join(ROOT, "dist", "trial"), filename: "[name].js" },
  resolve: {
    extensions: [".ts", ".js"],
    // Its `browser` field names a build that exports nothing.
    alias: { "@odoo/o-spreadsheet$": path.join(ROOT, "node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js") },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
      { test: /\.xml$/, type: "asset/source" },
    ],
  },
  plugins: [new Made()],
  performance: false,
};

/** The rest of what it needs when a file was changed: only that one is read and compiled again. */
const cache = {
  type: "filesystem" as const,
  cacheDirectory: path.join(ROOT, "node_modules", ".cache", "webpack"),
  buildDependencies: {
    config: ["scripts/build-trial.ts", "webpack.pane.js", "webpack.minified.js", "webpack.made.js"].map((file) =>
      path.join(ROOT, file),
    ),
  },
};

/** Builds what is not there yet, or was made of something else. Throws with webpack's own words when it fails. */
export async function buildTrial(): Promise<void> {
  const wanted: readonly webpack.Configuration[] = [trial, { ...pane(), mode: "production" }];
  const missing = wanted.filter((configuration) => !isMade(configuration));
  if (missing.length > 0) await build(missing);
}

function build(configurations: readonly webpack.Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations.map((each) => ({ ...each, cache })));
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

/** Where the page's files are, for static-server.ts. */
export const TRIAL_ROUTES = {
  "/vendor/bootstrap.min.css": "node_modules/bootstrap/dist/css/bootstrap.min.css",
  "/vendor/font-awesome/": "node_modules/font-awesome/",
  "/vendor/o_spreadsheet.css": "node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  // What ships, by itself.
  "/addin/": ["dist/"],
  "/": ["dist/trial/", "trial/page/", "dist/"],
};
