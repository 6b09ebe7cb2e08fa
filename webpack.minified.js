/**
 * The minifier of everything that ships: swc's, for terser takes twenty of the thirty seconds of a build and leaves one percent more.
 * webpack brings the plugin along that carries it out, so that is the one we take; swc is ours.
 */
import { createRequire } from "node:module";

const own = createRequire(import.meta.url);
const MinimizerPlugin = createRequire(own.resolve("webpack"))("minimizer-webpack-plugin");

/**
 * For the `optimization` of a configuration. swc has threads of its own, so no process is started for it.
 * @param ascii with every other sign as its number: larger, but an engine keeps such a text in half of the memory
 */
export function minified({ ascii = false } = {}) {
  return {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { module: true, compress: { passes: 3 }, format: { comments: false, ascii_only: ascii } },
        parallel: false,
        // All of them stand in one text: see webpack.licences.js.
        extractComments: false,
      }),
    ],
  };
}
