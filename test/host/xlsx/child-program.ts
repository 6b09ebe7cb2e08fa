/** A TypeScript program as one file that Node runs at once: starting by way of tsx costs eight times what Node itself does. */
import path from "node:path";
import webpack from "webpack";

/** @param entry from the root of the repository; it is put in the folder under its own name. Returns where it is. */
export function compiledProgram(entry: string, folder: string): Promise<string> {
  const filename = `${path.parse(entry).name}.mjs`;
  const compiler = webpack({
    ...{ mode: "development", devtool: false, target: "node20", entry: path.resolve(entry) },
    output: { path: folder, filename, module: true, chunkFormat: "module" },
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
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const errors = stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : undefined;
        const failure = error ?? errors;
        if (failure) reject(failure);
        else resolve(path.join(folder, filename));
      });
    });
  });
}
