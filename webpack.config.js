import path from "node:path";
import { minified } from "./webpack.minified.js";
import { pane } from "./webpack.pane.js";

/** The command as one file without dependencies: `node dist/klimaatpeil.mjs check …`. */
const command = {
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
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  optimization: minified,
  devtool: "source-map",
  performance: false,
  stats: "errors-warnings",
};

export default (env) => [command, pane(env)];
