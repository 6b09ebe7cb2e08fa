/**
 * Remembers what a build was made of, so that it is not made again while that is still the same: a start of the trial page
 * then takes no longer than serving it. Limit: what npm installed is known by its lock file alone.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Everything that a build may read. */
const SOURCES = [
  "src",
  "trial",
  "assets",
  "licences",
  "scripts",
  "docs/handleiding.md",
  "manifest.xml",
  "package.json",
  "package-lock.json",
];

/** A plugin that keeps the record: there is none from the moment that a build begins until it has succeeded. */
export class Made {
  /** @param settings what the configuration was made with, @param root the folder of the sources and of `dist` */
  constructor(settings = {}, root = import.meta.dirname) {
    this.settings = settings;
    this.root = root;
  }

  apply(compiler) {
    let of = "";
    const { name, mode } = compiler.options;
    compiler.hooks.run.tap("Made", () => {
      of = this.begin(name, mode);
    });
    compiler.hooks.done.tap("Made", ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const files = Object.keys(compilation.assets).map((file) => path.join(compiler.outputPath, file));
      this.keep(name, of, files);
    });
  }

  /** Forgets what was made. @returns what is made from now on, for `keep` */
  begin(name, mode) {
    rmSync(this.recordOf(name), { force: true });
    return this.madeOf(mode);
  }

  /** @param files that were made, wherever they are within the root */
  keep(name, of, files) {
    const record = this.recordOf(name);
    mkdirSync(path.dirname(record), { recursive: true });
    // From the root: a copy of the checkout is no longer made of what stands in the first one.
    const sizes = files.map((file) => [path.relative(this.root, file), statSync(file).size]);
    writeFileSync(record, JSON.stringify({ of, files: sizes }));
  }

  /** Is it still there, whole, and made of what is there now? */
  holds(name, mode) {
    try {
      const { of, files } = JSON.parse(readFileSync(this.recordOf(name), "utf8"));
      return (
        files.every(([file, size]) => statSync(path.join(this.root, file)).size === size) && of === this.madeOf(mode)
      );
    } catch {
      // Never made, or no longer whole.
      return false;
    }
  }

  /** Not in `dist`, which is put on servers as it is. */
  recordOf(name) {
    return path.join(this.root, "node_modules", ".cache", "made", `${name}.json`);
  }

  /** The contents of all sources, and the settings. */
  madeOf(mode) {
    const hash = createHash("sha256").update(JSON.stringify([mode, this.settings, process.version]));
    const configurations = readdirSync(this.root).filter((name) => /^webpack\..*\.js$/.test(name));
    for (const file of [...SOURCES, ...configurations].flatMap((name) => this.filesIn(name)).sort())
      hash.update(`\n${file}\n`).update(readFileSync(path.join(this.root, file)));
    return hash.digest("hex");
  }

  filesIn(name) {
    const place = path.join(this.root, name);
    if (!statSync(place).isDirectory()) return [name];
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)));
  }
}

/** Is what this configuration makes still there, whole, and made of what is there now? */
export function isMade(configuration) {
  const made = configuration.plugins?.find((plugin) => plugin instanceof Made);
  return made?.holds(configuration.name, configuration.mode) ?? false;
}
