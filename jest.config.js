/** Everything runs in Node; LibreOffice and Python are called where a test needs a second opinion. */
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
  // A worker per core: LibreOffice is heavy and hostile files are measured, so nothing may pile up.
  maxWorkers: 2,
  reporters: ["default", "<rootDir>/test/closing-line.js"],
};
