/**
 * Builds the trial page, and for `npm start` a pane to show in it, in a second or two: with esbuild, which neither shrinks nor checks.
 * What ships is webpack's, and the tests of the pane are about that one.
 */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build as bundle, stop, type BuildOptions, type Plugin } from "esbuild";
import { definitions } from "../webpack.definitions.js";
import { Made } from "../webpack.made.js";

const ROOT = path.join(import.meta.dirname, "..");
const ENGINE = path.join(ROOT, "node_modules", "@odoo", "o-spreadsheet", "dist");

/** A worker is a script of its own, beside the others, by the name of its source, whichever source makes it. */
const workers: Plugin = {
  name: "workers",
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/]taskpane[\\/].*\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, "utf8");
      const contents = source.replace(
        /new URL\("(\.\/[\w-]+)\.ts", import\.meta\.url\)/g,
        'new URL("$1.js", import.meta.url)',
      );
      return contents === source ? undefined : { contents, loader: "ts" };
    });
  },
};

/** By name: the part of the page, and the folder that it is built in. */
const PARTS = {
  "trial-page": {
    outdir: "dist/trial/page",
    entryPoints: { trial: "trial/page/trial.ts", "office-frame": "trial/page/office-frame.ts" },
    loader: { ".xml": "text" },
    // Its `browser` field names a build that exports nothing.
    alias: {
      "@odoo/o-spreadsheet/dist": ENGINE,
      "@odoo/o-spreadsheet": path.join(ENGINE, "o_spreadsheet.esm.js"),
    },
  },
  "trial-pane": {
    outdir: "dist/trial/pane",
    entryPoints: {
      taskpane: "src/taskpane/index.tsx",
      "reading-worker": "src/taskpane/bundle/reading-worker.ts",
    },
    jsx: "automatic",
    loader: { ".md": "text", ".css": "text" },
    define: { "process.env.NODE_ENV": '"production"', ...definitions() },
    plugins: [workers],
  },
} satisfies Record<string, BuildOptions & { readonly outdir: string }>;

export type Part = keyof typeof PARTS;

/** Whatever was there before is gone. Throws with esbuild's own words when it fails. */
export async function buildQuickly(part: Part): Promise<void> {
  const made = new Made();
  const options = PARTS[part];
  const of = made.begin(part);
  rmSync(path.join(ROOT, options.outdir), { recursive: true, force: true });
  const bundled = bundle({
    ...{ absWorkingDir: ROOT, bundle: true, splitting: true, format: "esm", target: "es2022", metafile: true },
    logLevel: "silent",
    ...options,
  });
  // Its process would stay as long as ours.
  const { metafile } = await bundled.finally(stop);
  made.keep(
    part,
    of,
    Object.keys(metafile.outputs).map((file) => path.join(ROOT, file)),
  );
}

/** Is it there, whole, and made of what is there now? */
export function isBuilt(part: Part): boolean {
  return new Made().holds(part);
}

/** What no build makes: pages, pictures, and the engine's own looks. For static-server.ts. */
export const STILL = {
  "/vendor/bootstrap.min.css": "node_modules/bootstrap/dist/css/bootstrap.min.css",
  "/vendor/font-awesome/": "node_modules/font-awesome/",
  "/vendor/o_spreadsheet.css": "node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  "/assets/": "assets/",
};

/** The whole page, with the pane that was built quickly. */
export const START_ROUTES = { ...STILL, "/": ["dist/trial/page/", "trial/page/", "dist/trial/pane/"] };
