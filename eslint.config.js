import { builtinModules } from "node:module";
import jest from "eslint-plugin-jest";
import tseslint from "typescript-eslint";

/** What a host is, in types, and how its places are written. */
const port = ["host/host", "host/snapshot", "host/plan", "host/area", "host/a1"];

/**
 * The arrows of the architecture, one row per folder of `src`, and one for `trial`: what each may import from inside `src`.
 * domain <- layout <- consolidation, export <- actions <- taskpane, commands, cli.
 */
const arrows = {
  domain: [],
  host: ["domain"],
  layout: ["domain", ...port],
  consolidation: ["domain", "layout"],
  export: ["domain", "layout", "consolidation", ...port],
  sample: ["domain"],
  locales: ["domain", "layout", "export", "actions/problem"],
  actions: ["domain", "layout", "consolidation", "export", ...port],
  taskpane: [
    ...["domain", "layout", "consolidation", "export", "actions", "locales"],
    ...[...port, "host/office", "host/xlsx"],
  ],
  commands: ["domain", "layout", "actions", ...port, "host/office", "locales"],
  cli: ["domain", "layout", "consolidation", "export", "actions", ...port, "host/xlsx", "locales", "sample"],
  // Excel without Excel: for the trial page and the tests. It does not ship, and nothing that does may lean on it.
  trial: ["domain", "layout", "actions", "host", "locales", "sample"],
};

/** The folders of layout, from the ground up: each may import what stands before it, and the files beside them import none. */
const floors = ["cells", "words", "drawing", "sheets", "tables", "parse", "plan"];

/** Folders that must run in a task pane, a worker and Node alike: no globals of one of them. */
const pure = ["domain", "layout", "consolidation", "export", "sample", "locales", "actions", "host"];
const ambient = ["process", "Buffer", "window", "document", "localStorage", "Office", "Excel", "console"];

const folders = Object.keys(arrows);

/** What office.js makes, and not before it knows where it runs. */
const OFFICE = "/^(Office|Excel|OfficeExtension)$/";

/** Names and types alone take nothing. */
const onlyNamed = ["MemberExpression > .property", "Property > .key", "TSInterfaceDeclaration *"].concat(
  ["TSTypeAliasDeclaration", "TSTypeLiteral", "TSTypeReference", "TSTypeParameter", "TSTypeAnnotation"].map(
    (type) => `${type} *`,
  ),
);

/** Whoever takes these while a module loads gets nothing, in every Excel: functions look for them when they are called. */
const officeWhileLoading = [
  ...["name", "value"].map((kind) => `MemberExpression[property.${kind}=${OFFICE}]`),
  `ObjectPattern > Property[key.name=${OFFICE}]`,
  `Identifier[name=${OFFICE}]:not(${onlyNamed.join(", ")})`,
].map((what) => ({
  selector: `${what}:not(:function *)`,
  message: "Take nothing of Office while a module loads: office.js may not have made it yet. See office-ready.ts.",
}));

/** @returns patterns of imports that are refused */
function refusedIn(folder) {
  const allowed = arrows[folder];
  const trial = folder === "trial";
  const from = trial ? "^(\\.\\./)+src/" : "^(\\.\\./)+";
  const forbidden = folders
    .filter((other) => other !== folder && !allowed.includes(other))
    .map((other) => ({
      regex: allowed.some((path) => path.startsWith(`${other}/`))
        ? `${from}${other}/(?!(${allowed
            .filter((path) => path.startsWith(`${other}/`))
            .map((path) => path.slice(other.length + 1))
            .join("|")})(/|$))`
        : `${from}${other}(/|$)`,
      message: `${folder}/ may not import from ${other}/: see the arrows in eslint.config.js.`,
    }));
  const libraries = ["host", "cli", "taskpane", "trial"].includes(folder)
    ? []
    : [{ regex: "^[^.]", message: `${folder}/ is ours alone: no library, no Node.` }];
  const node = ["host", "taskpane", "trial"].includes(folder)
    ? [{ regex: `^(node:|(${builtinModules.join("|")})(/|$))`, message: `${folder}/ runs in a browser: no Node.` }]
    : [];
  // A path by a detour would pass the patterns above.
  const detours = [
    { regex: trial ? "^\\./\\.\\.|/\\./" : "^\\./\\.\\.|/\\./|/src/", message: "Write the shortest relative path." },
  ];
  return [...forbidden, ...libraries, ...node, ...detours];
}

function arrowsOf(folder) {
  const files = [folder === "trial" ? "trial/**/*.ts" : `src/${folder}/**/*.{ts,tsx}`];
  return { files, rules: { "no-restricted-imports": ["error", { patterns: refusedIn(folder) }] } };
}

/** @param above the floors that may not be imported, @param from how a path to them begins */
function floorOf(files, above, from) {
  const message = "Floors of layout lean on those below them alone: see eslint.config.js.";
  const patterns = [...refusedIn("layout"), { regex: `^${from}(${above.join("|")})/`, message }];
  return { files: [files], rules: { "no-restricted-imports": ["error", { patterns }] } };
}

const floorsOfLayout = [
  floorOf("src/layout/*.ts", floors, "\\./"),
  ...floors
    .slice(0, -1)
    .map((floor, index) => floorOf(`src/layout/${floor}/**/*.ts`, floors.slice(index + 1), "(\\.\\./)+")),
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "bench/node_modules/", "consumers/node_modules/", "test/fixtures/"] },
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
      "no-eval": "error",
    },
  },
  { files: ["*.js", "test/*.js", "bench/**/*.js", "consumers/**/*.js"], ...tseslint.configs.disableTypeChecked },
  { files: ["*.js", "test/*.js"], rules: { "no-restricted-exports": "off" } },
  ...folders.map(arrowsOf),
  ...floorsOfLayout,
  {
    files: pure.map((folder) => `src/${folder}/**/*.ts`),
    rules: { "no-restricted-globals": ["error", ...ambient] },
  },
  // SECURITY.md: text from files is never made into HTML or script.
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-script-url": "error",
      "no-new-func": "error",
      "no-restricted-syntax": [
        "error",
        ...officeWhileLoading,
        ...["MemberExpression[property.name", "JSXAttribute[name.name", "Property[key.name"].map((place) => ({
          selector: `${place}=/^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcDoc|srcdoc|__proto__)$/]`,
          message: "Text from files stays text: see SECURITY.md.",
        })),
      ],
    },
  },
  {
    files: ["trial/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...officeWhileLoading] },
  },
  { files: ["test/**/*.test.ts"], ...jest.configs["flat/recommended"] },
  {
    files: ["test/**/*.test.ts"],
    rules: { "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect[A-Z]*"] }] },
  },
  // In a browser, waiting until something is seen is the assertion: it fails when that does not come.
  {
    files: ["test/browser/**/*.test.ts"],
    rules: { "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "**.sees"] }] },
  },
);
