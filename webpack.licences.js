/**
 * The licences of what a build holds of others, which they ask to be passed on with it: a text with, for each package of which
 * something is in, its name, version and licence as it came. Nothing of a package is in? Then it is not named.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

export class Licences {
  /** @param file the name of the text among what is built */
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      // When it is known what is in: after the modules that nothing uses are gone.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const folders = new Set([...compilation.modules].flatMap((module) => foldersOf(module, compilation)));
        const texts = [...folders].map(licenceOf).sort();
        const source = new webpack.sources.RawSource(`${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
        compilation.emitAsset(this.file, source, { minimized: true });
      });
    });
  }
}

/** A module may be several that were made one. */
function foldersOf(module, { chunkGraph }) {
  if (chunkGraph.getNumberOfModuleChunks(module) === 0) return [];
  return [module, ...(module.modules ?? [])].flatMap(({ resource }) => FOLDER.exec(resource ?? "")?.[1] ?? []);
}

function licenceOf(folder) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  // Some give the name of their licence alone.
  const text = file === undefined ? (homepage ?? "") : readFileSync(path.join(folder, file), "utf8");
  return `${name} ${version}\n${license}\n\n${text.trim()}`.trim();
}
