/**
 * How the command is compiled, for Node 20. Object spread becomes `Object.assign`: that V8 gives every object with a property after a
 * spread a shape of its own, which takes ten times as long, three times the memory, and makes whoever reads them slow. It is the same
 * for plain data, which is all that we spread.
 */
export const swc = {
  jsc: {
    parser: { syntax: "typescript" },
    // Node reads no JSON without one.
    experimental: { keepImportAttributes: true },
    assumptions: { setSpreadProperties: true, objectRestNoSymbols: true, pureGetters: true },
  },
  env: { targets: { node: "20" }, include: ["transform-object-rest-spread"] },
};
