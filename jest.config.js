/** One project for now: everything runs in Node. */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "\\.m?[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  // hucre ships ES modules only, and Jest runs CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  // A worker per core: LibreOffice and the hostile files are measured, so nothing may pile up.
  maxWorkers: 2,
};
