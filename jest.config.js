/**
 * Everything runs in Node; LibreOffice and Python are called where a test needs a second opinion.
 * The suites over Microsoft's own client are the same files once more: `npx jest --selectProjects microsoft` runs those alone.
 */
const project = {
  testEnvironment: "node",
  transform: {
    "\\.m?[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  // hucre and o-spreadsheet ship ES modules that Jest, which runs CommonJS, cannot take as they are.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@odoo)/)"],
  // The engine's CommonJS build is another one than the page's; both run the same.
  moduleNameMapper: { "^@odoo/o-spreadsheet$": "<rootDir>/node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js" },
  // Jest looks these up in the test's own world at every use, which costs an eighth of what a spreadsheet calculates in.
  sandboxInjectedGlobals: [
    ...["Array", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "Reflect", "RegExp", "Set"],
    ...["String", "Symbol", "WeakMap"],
  ],
  globalSetup: "<rootDir>/test/run-folder.js",
  setupFiles: ["<rootDir>/test/quiet-engine.ts"],
};

/**
 * Of the faults, over Microsoft's client, what writes in every way that there is (cells, sheets, names, protected lists) and what
 * changes nothing: all of it takes six minutes and a half of a processor. ALL_FAULTS=1 tries it all.
 */
const faults = process.env["ALL_FAULTS"]
  ? ["reliability/*"]
  : ["looking-around", "open-new", "faults-of-a-late-file-over-typing", "faults-of-choosing"].map(
      (suite) => `reliability/${suite}`,
    );

export default {
  projects: [
    { ...project, displayName: "ours", testMatch: ["<rootDir>/test/**/*.test.ts"] },
    {
      ...project,
      displayName: "microsoft",
      testMatch: ["host/contract", "host/office/*", ...faults].map((suite) => `<rootDir>/test/${suite}.test.ts`),
      // They open no Excel.
      testPathIgnorePatterns: ["/(api|blocks|marked-font|working-names|every-action)\\.test\\.ts$"],
      globals: { KLIMAATPEIL_CLIENT: "Microsoft" },
    },
  ],
  // A worker per core: LibreOffice is heavy and hostile files are measured, so nothing may pile up.
  maxWorkers: 2,
  // Five seconds say something of the machine: a test that bundles twice takes as long where something else is running.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/long-first.js",
  reporters: ["default", "<rootDir>/test/closing-line.js"],
};
