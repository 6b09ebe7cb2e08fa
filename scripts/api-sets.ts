/**
 * Reads which requirement set brought each member of Office.js, from the tags in Microsoft's own type package.
 * Run as a script (`npx tsx scripts/api-sets.ts`) it renews the table that the trial's Excel is gated by; a test tells
 * when that is due.
 */
import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

/** Class → member → set such as "1.9"; other sets in full, such as "ExcelApiOnline 1.1". */
export type ApiSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const TYPE_PACKAGE = "node_modules/@types/office-js/index.d.ts";
export const TABLE = "trial/api-sets.json";

/** @param text the declarations, of which the namespace `Excel` is read */
export function readApiSets(text: string): ApiSets {
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.ES2022, true);
  const classes = source.statements
    .filter(ts.isModuleDeclaration)
    .filter((namespace) => namespace.name.text === "Excel")
    .flatMap((namespace) => (namespace.body && ts.isModuleBlock(namespace.body) ? [...namespace.body.statements] : []))
    .filter(ts.isClassDeclaration);
  const entries = classes.map((each) => [each.name?.text ?? "", membersOf(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function membersOf(declaration: ts.ClassDeclaration): Readonly<Record<string, string>> {
  const own = setOf(declaration) ?? "1.1";
  const members: Record<string, string> = {};
  for (const member of declaration.members) {
    const name = member.name?.getText();
    if (name === undefined || INHERITED.has(name)) continue;
    const set = setOf(member) ?? own;
    // The overloads of one method: the oldest brings it.
    members[name] = members[name] === undefined || later(members[name], set) ? set : members[name];
  }
  return members;
}

/** What every object has, whatever its class. */
const INHERITED = new Set(["context", "toJSON"]);

const TAG = /\[Api set: ([^\]]+?)\s*\]/;

function setOf(node: ts.Node): string | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((each) => each.getFullText())
    .join("\n");
  return TAG.exec(comment)?.[1]?.replace(/^ExcelApi (\d+\.\d+).*/, "$1");
}

function later(one: string, other: string): boolean {
  return Number(one.split(".")[1] ?? 0) > Number(other.split(".")[1] ?? 0);
}

if (process.argv[1]?.endsWith("api-sets.ts"))
  writeFileSync(TABLE, `${JSON.stringify(readApiSets(readFileSync(TYPE_PACKAGE, "utf8")), null, 2)}\n`);
