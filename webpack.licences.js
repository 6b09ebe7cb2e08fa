/**
 * The licences of what a build holds of others, which they ask to be passed on with it: a text with, for each package of which
 * something is in, its name, version and licence as it came. Nothing of a package is in? Then it is not named.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

/** Of packages that bring only the name of their licence: its text, as their repository has it. Named as they are, with + for a slash. */
const OWN = path.join(import.meta.dirname, "licences");
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
        const texts = [...folders].map((folder) => licenceOf(folder, compilation)).sort();
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

/** A package without a text is an error of the build: it may not be passed on so. */
function licenceOf(folder, { errors }) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const own = path.join(OWN, `${name.replace("/", "+")}.txt`);
  const place = file === undefined ? own : path.join(folder, file);
  if (existsSync(place)) return `${name} ${version}\n${license}\n\n${readFileSync(place, "utf8").trim()}`;
  errors.push(new webpack.WebpackError(`${name} brings no text of its licence (${license}): put it in ${own}`));
  return "";
}
