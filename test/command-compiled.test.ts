/** How the command is compiled: to code that Node 20 is quick with, and that does the same. */
import { runInThisContext } from "node:vm";
import { transformSync, type Options } from "@swc/core";
import { expect, it } from "@jest/globals";
import { command } from "../webpack.command.js";

const rule = command.module?.rules?.find((each) => typeof each === "object" && each !== null && "loader" in each);
const options = (typeof rule === "object" && rule !== null ? rule.options : undefined) as Options;

/** What an object comes to, compiled as the command is: its fields, in their order. */
function compiled(source: string): { readonly code: string; readonly fields: readonly unknown[] } {
  const { code } = transformSync(`(() => (${source}))()`, { ...options, isModule: false });
  return { code, fields: Object.entries(runInThisContext(code) as object) };
}

it.each([
  ["a copy with more", "{ ...{ a: 1, b: 2 }, b: 3, c: 4 }", { a: 1, b: 3, c: 4 }],
  ["groups of fields", "{ ...{ a: 1 }, ...(false && { b: 2 }), ...{ c: undefined } }", { a: 1, c: undefined }],
  ["nothing to spread", "{ ...undefined, ...null, a: 1 }", { a: 1 }],
])("copies no object field by field into a shape of its own: %s", (_, source, value) => {
  const made = compiled(source);
  expect(made.code).not.toContain("...");
  expect(made.fields).toStrictEqual(Object.entries(value));
});

it("keeps what is left of an object when some of its fields are taken", () => {
  const { fields } = compiled("(({ a, ...rest }) => rest)({ a: 1, b: 2, c: undefined })");
  expect(fields).toStrictEqual(Object.entries({ b: 2, c: undefined }));
});
