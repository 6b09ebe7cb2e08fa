import path from "node:path";
import webpack from "webpack";
import { Licences } from "./webpack.licences.js";
import { Made } from "./webpack.made.js";
import { minified } from "./webpack.minified.js";
import { swc } from "./webpack.swc.js";

/**
 * The command as one file without dependencies: `node dist/klimaatpeil.mjs check …`. What a command does not need stands in it, and is
 * not evaluated. Three files would save a check another 12 to 16 ms of a processor and `--help` half of its time, for an engine goes
 * through all of a file before it runs any of it; but one file can be copied, mailed and checked, and three are lost from each other.
 */
export const command = {
  name: "command",
  target: "node20",
  entry: { klimaatpeil: "./src/cli/index.ts" },
  output: {
    path: path.resolve(import.meta.dirname, "dist"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "swc-loader", options: swc },
      // Where the program is when it runs, not where it was built.
      { test: /src[\\/]cli[\\/]index\.ts$/, parser: { importMeta: false } },
    ],
  },
  optimization: minified({ ascii: true }),
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new Licences("klimaatpeil.licences.txt"),
    new Made(),
  ],
  devtool: "source-map",
  performance: false,
  stats: "errors-warnings",
};
