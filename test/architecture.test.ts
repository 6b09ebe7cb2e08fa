/**
 * The arrows of the architecture, proved on the lint rule itself: a rule that no longer refuses anything looks exactly
 * like code without mistakes. One child process lints all cases, because ESLint loads its configuration as an ES module.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { circlesIn, importsOf } from "./import-circles";

const root = join(__dirname, "..");

const PORT = ["host/host", "host/snapshot", "host/plan", "host/area", "host/a1"];

/** What each folder of `src`, and `trial`, may import besides itself, by the beginning of the path inside `src`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  host: ["domain/", "a library"],
  layout: ["domain/", ...PORT],
  consolidation: ["domain/", "layout/"],
  export: ["domain/", "layout/", "consolidation/", ...PORT],
  sample: ["domain/"],
  locales: ["domain/", "layout/", "export/", "actions/problem"],
  actions: ["domain/", "layout/", "consolidation/", "export/", ...PORT],
  taskpane: [
    ...["domain/", "layout/", "consolidation/", "export/", "actions/", "locales/"],
    ...[...PORT, "host/office", "host/xlsx", "a library", "a global"],
  ],
  commands: ["domain/", "layout/", "actions/", ...PORT, "host/office", "locales/", "a global"],
  cli: [
    ...["domain/", "layout/", "consolidation/", "export/", "actions/", ...PORT, "host/xlsx", "locales/", "sample/"],
    ...["a library", "Node", "a global"],
  ],
  // Beside `src`: it does not ship.
  trial: ["domain/", "layout/", "actions/", "host/", "locales/", "sample/", "a library", "a global"],
};
const folders = Object.keys(MAY_IMPORT);

const MODULES = [
  ...["domain/finding", "domain/score/score", ...PORT, "host/xlsx/read/reader", "host/office/writer"],
  ...[
    "layout/names",
    "layout/plan/plan",
    "consolidation/consolidate",
    "export/benchmark",
    "sample/najaar-2024",
    "locales/nl",
  ],
  ...["actions/check", "actions/problem", "cli/run", "taskpane/app", "commands/command", "trial/embedded-excel"],
];
const AMBIENT = ["process", "Buffer", "window", "document", "localStorage", "Office", "Excel", "console"];

type Rule = "no-restricted-imports" | "no-restricted-globals" | "no-restricted-syntax";

/** A line of code at a path, and the rules by which it is to be refused. */
interface Case {
  readonly path: string;
  readonly code: string;
  readonly refusedBy: readonly Rule[];
}

const arrows: readonly Case[] = folders.flatMap((folder) =>
  MODULES.filter((module) => !module.startsWith(`${folder}/`)).flatMap((module) => {
    const refusedBy = refusal("no-restricted-imports", !mayImport(folder, module));
    const path = `${pathOf(folder)}/example.ts`;
    const one = fromFolder(folder, module);
    return [
      { path, code: `import { one } from "${one}";`, refusedBy },
      { path: `${pathOf(folder)}/deeper/example.ts`, code: `import type { One } from "../${one}";`, refusedBy },
      { path, code: `export { one } from "${one}";`, refusedBy },
    ];
  }),
);

/** Libraries, Node, and what only exists in one place: a pure folder must run in a pane, a worker and Node alike. */
const outside: readonly Case[] = folders.flatMap((folder) => {
  const path = `${pathOf(folder)}/example.ts`;
  const byImport = (refused: boolean) => refusal("no-restricted-imports", refused);
  const imports = [
    { code: 'import { one } from "fflate";', refusedBy: byImport(!mayImport(folder, "a library")) },
    { code: 'import { one } from "node:fs";', refusedBy: byImport(!mayImport(folder, "Node")) },
    { code: 'import { one } from "fs/promises";', refusedBy: byImport(!mayImport(folder, "Node")) },
    { code: 'import { one } from "./../domain/detour";', refusedBy: byImport(true) },
    // Beside `src` that is the shortest path.
    { code: 'import { one } from "../../src/domain/detour";', refusedBy: byImport(folder !== "trial") },
  ];
  const globals = AMBIENT.map((name) => ({
    code: `export const one = () => ${name};`,
    refusedBy: refusal("no-restricted-globals", !mayImport(folder, "a global")),
  }));
  return [...imports, ...globals].map((each) => ({ path, ...each }));
});

/** Taking something of Office while the module loads, in every folder that has a window. */
const TAKING = [
  "const { Office, Excel } = window as unknown as { Office: object; Excel: object };",
  "const { Office: office } = window; office.onReady();",
  "export const one = window.Excel;",
  'export const one = globalThis["Office"];',
  "void Office.onReady();",
  "export const one = openHost({ excel: Excel });",
  "export class One { static readonly excel = window.Excel; }",
  "if (window.Office) start();",
];

const NOT_TAKING = [
  "export const one = () => window.Excel;",
  "export function one({ Office }: { readonly Office: object }) { return Office; }",
  "export class One { excel() { return window.Excel; } }",
  "export interface One<Office> { readonly Excel?: object; readonly Office?: Office }",
  "export const one = { Excel: 1 };",
  "export const one = window as unknown as { readonly Excel?: object };",
];

const whileLoading: readonly Case[] = folders
  .filter((folder) => mayImport(folder, "a global"))
  .flatMap((folder) =>
    [TAKING, NOT_TAKING].flatMap((lines) =>
      lines.map((code) => ({
        path: `${pathOf(folder)}/example.ts`,
        code,
        refusedBy: refusal("no-restricted-syntax", lines === TAKING),
      })),
    ),
  );

/** Inside layout each folder leans on those before it. */
const FLOORS = ["cells", "words", "drawing", "sheets", "tables", "parse", "plan"];
const insideLayout: readonly Case[] = FLOORS.flatMap((floor, index) =>
  FLOORS.filter((other) => other !== floor).flatMap((other) => {
    const refusedBy = refusal("no-restricted-imports", FLOORS.indexOf(other) > index);
    return [
      { path: `src/layout/${floor}/example.ts`, code: `import { one } from "../${other}/one";`, refusedBy },
      {
        path: `src/layout/${floor}/deeper/example.ts`,
        code: `import type { One } from "../../${other}/one";`,
        refusedBy,
      },
    ];
  }),
).concat(
  FLOORS.map((floor) => ({
    path: "src/layout/example.ts",
    code: `import { one } from "./${floor}/one";`,
    refusedBy: refusal("no-restricted-imports", true),
  })),
);

const cases = [...arrows, ...outside, ...whileLoading, ...insideLayout];

function pathOf(folder: string): string {
  return folder === "trial" ? "trial" : `src/${folder}`;
}

/** How a module is named by a file that stands right in a folder. */
function fromFolder(folder: string, module: string): string {
  const [one, other] = [pathOf(folder), module.startsWith("trial/") ? module : `src/${module}`];
  return posix.relative(one, other);
}

function refusal(rule: Rule, refused: boolean): readonly Rule[] {
  return refused ? [rule] : [];
}

function mayImport(folder: string, module: string): boolean {
  return (MAY_IMPORT[folder] ?? []).some((start) => module.startsWith(start));
}

/** Without types, so that files need not exist; what is left are the rules on imports and globals, and mistakes in a case. */
const LINTER = `
  import { readFileSync } from "node:fs";
  import { ESLint } from "eslint";
  import tseslint from "typescript-eslint";
  const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
  const verdicts = [];
  for (const { path, code } of JSON.parse(readFileSync(0, "utf8"))) {
    const [{ messages }] = await eslint.lintText(code, { filePath: path });
    const rules = messages.map(({ ruleId, message }) => ruleId ?? message);
    verdicts.push([...new Set(rules)].filter((rule) => !rule.startsWith("@typescript-eslint/")));
  }
  process.stdout.write(JSON.stringify(verdicts));
`;

describe("the lint rule of the architecture", () => {
  let verdicts: readonly (readonly string[])[] = [];
  beforeAll(() => {
    const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", LINTER], {
      cwd: root,
      input: JSON.stringify(cases),
      encoding: "utf8",
    });
    verdicts = JSON.parse(answer) as string[][];
  }, 60_000);

  it.each(folders)("lets %s/ import what the design lets it, and refuses the rest", (folder) => {
    const refusals = cases.flatMap(({ path, code }, index) =>
      (verdicts[index] ?? []).map((rule) => [rule, path, code]),
    );
    const expected = cases.flatMap(({ path, code, refusedBy }) => refusedBy.map((rule) => [rule, path, code]));
    const ofFolder = ([, path = ""]: readonly string[]) => path.startsWith(`${pathOf(folder)}/`);
    expect(refusals.filter(ofFolder)).toEqual(expected.filter(ofFolder));
  });

  it("knows every folder of layout", () => {
    const present = readdirSync(join(root, "src/layout"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(present.map(({ name }) => name).sort()).toEqual([...FLOORS].sort());
  });

  it("knows every folder of src", () => {
    const present = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(present.map(({ name }) => name).filter((name) => !folders.includes(name))).toEqual([]);
  });
});

describe("no way around the type checker or the linter", () => {
  const files = ["src", "trial", "test"].flatMap((folder) => codeIn(folder));

  it("is taken in any file of src, trial or test", () => {
    // Written so that this file does not accuse itself.
    const ways = /(?::|\bas|<) ?an[y]\b(?! [a-z])|@ts-ignor[e]|@ts-nochec[k]|eslint-disabl[e]/;
    expect(files.filter((file) => ways.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });
});

describe("circles of imports", () => {
  it("are found, of types as well as of values", () => {
    const graph = { a: ["b"], b: ["c", "d"], c: ["b"], d: ["d"], e: ["a", "d"] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual([["b", "c"], ["d"]]);
    expect(importsOf('import type { One } from "./one"; export * from "./two"; await import("./three");')).toEqual([
      "./one",
      "./two",
      "./three",
    ]);
  });

  it("are nowhere in src or trial", () => {
    const files = ["src", "trial"].flatMap((folder) => codeIn(folder));
    const graph = new Map(files.map((file) => [file, importedBy(file, new Set(files))]));
    expect(circlesIn(graph)).toEqual([]);
    expect([...graph.values()].flat().length).toBeGreaterThan(1000);
  });
});

/** The files of ours that one imports; of the others (a library, a table of data) it is not asked. */
function importedBy(file: string, files: ReadonlySet<string>): readonly string[] {
  return importsOf(readFileSync(join(root, file), "utf8")).flatMap((name) => {
    const path = posix.join(posix.dirname(file), name);
    const found = [path, `${path}.ts`, `${path}.tsx`].find((each) => files.has(each));
    return name.startsWith(".") && found !== undefined ? [found] : [];
  });
}

function codeIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]sx?$/.test(name))
    .map((name) => posix.join(folder, name));
}
