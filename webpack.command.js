import path from "node:path";
import webpack from "webpack";
import { Licences } from "./webpack.licences.js";
import { Made } from "./webpack.made.js";
import { minified } from "./webpack.minified.js";
import { swc } from "./webpack.swc.js";

/** The command as one file without dependencies: `node dist/klimaatpeil.mjs check …`. */
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
  optimization: minified,
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new Licences("klimaatpeil.licences.txt"),
    new Made(),
  ],
  devtool: "source-map",
  performance: false,
  stats: "errors-warnings",
};
