/** The look of the first screen is written by hand: what it speaks of must be there, and what is there must be spoken of. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";

const look = readFileSync("src/taskpane/look/first.css", "utf8").replaceAll(/\/\*.*?\*\//gs, "");

/** Fluent's own list. */
const tokens = readFileSync("node_modules/@fluentui/tokens/lib/tokens.js", "utf8");

/** The names of classes that the components of the pane give, as they stand in their source. */
function given(): ReadonlySet<string> {
  const files = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".tsx"),
  );
  const sources = files.map((file) => readFileSync(join("src/taskpane", file), "utf8")).join("\n");
  const said = [...sources.matchAll(/className=(?:"([^"]*)"|\{([^}]*(?:\{[^}]*\}[^}]*)*)\})/g)];
  const texts = said.flatMap(([, text, code]) => [text ?? "", ...(code ?? "").matchAll(/["`]([^"`$]*)/g)].flat());
  return new Set(texts.flatMap((text) => text.split(/\s+/)));
}

it("has no colours and sizes but those that Fluent has", () => {
  const used = [...look.matchAll(/var\(--(\w+)\)/g)].map(([, name = ""]) => name);
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !tokens.includes(`var(--${name})`))).toEqual([]);
});

it("dresses nothing that is not there", () => {
  const classes = new Set([...look.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = ""]) => name));
  expect(classes.size).toBeGreaterThan(20);
  expect([...classes].filter((name) => !name.startsWith("fui-") && !given().has(name))).toEqual([]);
});
