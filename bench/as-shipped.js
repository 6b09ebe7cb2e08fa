/** Sources as the command is compiled of them: what is measured is what ships. */
import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";
import { swc } from "../webpack.swc.js";

// The hooks live in a thread of their own, which loads this file once more.
if (!import.meta.url.endsWith("?hooks")) register(`${import.meta.url}?hooks`);

/** Imports in the sources name no extension. */
export function resolve(specifier, context, next) {
  const isOurs = specifier.startsWith(".") && context.parentURL?.endsWith(".ts");
  if (!isOurs) return next(specifier, context);
  const file = new URL(`${specifier}.ts`, context.parentURL);
  return existsSync(file) ? { url: file.href, shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), "utf8"), { ...swc, filename: fileURLToPath(url) });
  return { format: "module", source: code, shortCircuit: true };
}
