/**
 * The add-in: the task pane, the page of the ribbon's functions, the manifest and the icons, ready to be put on any
 * static web server. `--env base=https://…` says where that will be, and `--env contact=…` whom its users can ask: a mail
 * address, a web address, or words.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { definitions } from "./webpack.definitions.js";
import { Licences } from "./webpack.licences.js";
import { Made } from "./webpack.made.js";
import { minified } from "./webpack.minified.js";

const ROOT = import.meta.dirname;
/** Where `manifest.xml` says that the add-in is; a developer's own machine. */
const DEVELOPMENT = "https://localhost:3000/";
/** Microsoft supports no other place for it. */
const CDN = "https://appsforoffice.microsoft.com";
/** Of the project; who puts it on a server for others says whom they can ask. */
const CONTACT = "Vraag het aan wie Klimaatpeil bij u uitrolde.";
/**
 * Kilobytes of JavaScript, gzipped: of the first screen (an empty page of Fluent's has 64, Microsoft's own empty React template 169), and
 * with all that comes right after it, which reads the workbook and is the first tab. Measured: 73.6 and 285.6; docs/performance.md says what it went up for.
 */
const BUDGET = { first: 75, usable: 287 };

/** @param {{ base?: string, contact?: string }} env */
export function pane(env = {}) {
  const base = env.base === undefined ? DEVELOPMENT : `${env.base.replace(/\/+$/, "")}/`;
  const contact = env.contact ?? CONTACT;
  return {
    name: "pane",
    context: ROOT,
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
    output: {
      path: path.join(ROOT, "dist"),
      // Office and browsers keep what they have once loaded, so what says something else has another address.
      filename: "[name].[contenthash:8].js",
      module: true,
      chunkFormat: "module",
      // The command and the trial page are built beside it.
      clean: { keep: /^(klimaatpeil\.|trial\/)/ },
    },
    experiments: { outputModule: true },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
        { test: /\.(md|css)$/, type: "asset/source" },
      ],
    },
    optimization: minified(),
    plugins: [
      new webpack.DefinePlugin(definitions()),
      new webpack.BannerPlugin({
        // To Chromium, and so to Edge and Excel on Windows: nearly all of it is used at once. It is then compiled beside the page
        // while it comes in, instead of in it, function by function (measured: a quarter of the main thread's time until the first question).
        banner: "//# allFunctionsCalledOnLoad",
        raw: true,
        test: /^taskpane\./,
        // The minifier leaves no comments, and the source map counts lines.
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
      }),
      new Pages({ base, contact }),
      new Licences("licences.txt"),
      new Budget("taskpane", "rest"),
      new Made({ base, contact }),
    ],
    devtool: "source-map",
    performance: false,
    stats: "errors-warnings",
  };
}

/** The pages around the scripts, the manifest with its addresses, and the icons. */
class Pages {
  constructor(settings) {
    this.settings = settings;
  }

  apply(compiler) {
    emitting(compiler, "Pages", (compilation) => {
      const { base, contact } = this.settings;
      const text = (file) => readFileSync(path.join(ROOT, file), "utf8");
      for (const name of ["taskpane", "commands"]) {
        const page = text(`src/${name}/${name}.html`)
          .replaceAll("%OFFICE%", `${CDN}/lib/1/hosted/office.js`)
          .replaceAll("%OFFICE_ORIGIN%", CDN)
          .replaceAll("%SCRIPT%", compilation.entrypoints.get(name).getEntrypointChunk().files.values().next().value)
          .replaceAll("%CONTACT%", () => contact.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
        emit(compilation, `${name}.html`, page);
      }
      emit(compilation, "manifest.xml", text("manifest.xml").replaceAll(DEVELOPMENT, base));
      for (const icon of readdirSync(path.join(ROOT, "assets")))
        emit(compilation, `assets/${icon}`, readFileSync(path.join(ROOT, "assets", icon)));
    });
  }
}

/** Says what the pane weighs, and fails when it is too much. */
class Budget {
  /** @param rest the name of what comes after the first screen, unasked */
  constructor(entry, rest) {
    this.entry = entry;
    this.rest = rest;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("Budget", (compilation) => {
      if (compiler.options.mode !== "production") return;
      const weigh = (names) =>
        [...new Set(names.flatMap((name) => compilation.namedChunkGroups.get(name).getFiles()))]
          .filter((file) => file.endsWith(".js"))
          .map((file) => gzipSync(readFileSync(path.join(compiler.outputPath, file)), { level: 9 }).length / 1024)
          .reduce((sum, each) => sum + each, 0);
      const [first, usable] = [weigh([this.entry]), weigh([this.entry, this.rest])];
      const said =
        `${this.entry}: ${first.toFixed(1)} KB of JavaScript at first, gzipped (at most ${BUDGET.first}), and ` +
        `${usable.toFixed(1)} KB with what comes after it (at most ${BUDGET.usable})`;
      if (first > BUDGET.first || usable > BUDGET.usable) compilation.errors.push(new webpack.WebpackError(said));
      else compiler.getInfrastructureLogger("budget").warn(said);
    });
  }
}

function emitting(compiler, name, work) {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    // When the scripts have their names; where these change once more, webpack changes them in the pages as well.
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compilation.hooks.processAssets.tap({ name, stage }, () => {
      work(compilation);
    });
  });
}

/** As it is: what others made is small enough, and a page is to be read. */
function emit(compilation, file, content) {
  compilation.emitAsset(file, new webpack.sources.RawSource(content), { minimized: true });
}
