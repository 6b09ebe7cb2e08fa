import { builtinModules } from "node:module";
import jest from "eslint-plugin-jest";
import tseslint from "typescript-eslint";

/**
 * The arrows of the architecture, one row per folder: what each may import from inside `src`.
 * domain <- layout <- consolidation, export <- actions <- taskpane, commands, cli.
 */
const arrows = {
  domain: [],
  host: ["domain"],
  layout: ["domain", "host/host", "host/a1"],
  consolidation: ["domain", "layout"],
  sample: ["domain"],
  locales: ["domain", "layout"],
  actions: ["domain", "layout", "consolidation", "host/host"],
  cli: ["domain", "layout", "consolidation", "actions", "host/host", "host/xlsx", "locales", "sample"],
};

/** Folders that must run in a task pane, a worker and Node alike: no globals of one of them. */
const pure = ["domain", "layout", "consolidation", "sample", "locales", "actions", "host"];
const ambient = ["process", "Buffer", "window", "document", "localStorage", "Office", "Excel", "console"];

const folders = Object.keys(arrows);

function arrowsOf(folder) {
  const allowed = arrows[folder];
  const forbidden = folders
    .filter((other) => other !== folder && !allowed.includes(other))
    .map((other) => ({
      regex: allowed.some((path) => path.startsWith(`${other}/`))
        ? `^(\\.\\./)+${other}/(?!(${allowed
            .filter((path) => path.startsWith(`${other}/`))
            .map((path) => path.slice(other.length + 1))
            .join("|")})(/|$))`
        : `^(\\.\\./)+${other}(/|$)`,
      message: `${folder}/ may not import from ${other}/: see the arrows in eslint.config.js.`,
    }));
  const libraries =
    folder === "host" || folder === "cli"
      ? []
      : [{ regex: "^[^.]", message: `${folder}/ is ours alone: no library, no Node.` }];
  const node =
    folder === "host"
      ? [{ regex: `^(node:|(${builtinModules.join("|")})(/|$))`, message: "host/ also runs in the pane: no Node." }]
      : [];
  // A path by a detour would pass the patterns above.
  const detours = [{ regex: "^\\./\\.\\.|/\\./|/src/", message: "Write the shortest relative path." }];
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns: [...forbidden, ...libraries, ...node, ...detours] }] },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "bench/node_modules/", "test/fixtures/"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "test/*.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", { max: 3 }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ["*.js", "test/*.js", "bench/**/*.js"], ...tseslint.configs.disableTypeChecked },
  { files: ["*.js", "test/*.js"], rules: { "no-restricted-exports": "off" } },
  ...folders.map(arrowsOf),
  {
    files: pure.map((folder) => `src/${folder}/**/*.ts`),
    rules: { "no-restricted-globals": ["error", ...ambient] },
  },
  { files: ["test/**/*.test.ts"], ...jest.configs["flat/recommended"] },
);
