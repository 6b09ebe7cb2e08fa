import { expect, it, jest } from "@jest/globals";

const setFlagsFromString = jest.fn<(flag: string) => void>();
jest.mock("node:v8", () => ({ setFlagsFromString }));

async function optimiseLater(engine: string): Promise<readonly string[]> {
  setFlagsFromString.mockClear();
  (await import("../../src/cli/engine")).optimiseLater(engine);
  return setFlagsFromString.mock.calls.map(([flag]) => flag);
}

it("asks an engine that it knows to wait, each by the name that it has for it", async () => {
  expect(await optimiseLater("11.3.244.8-node.33")).toEqual(["--interrupt-budget=500000"]);
  expect(await optimiseLater("12.4.254.21-node.33")).toEqual(["--invocation-count-for-turbofan=30000"]);
});

it("leaves every other engine alone, which would complain aloud of a name that it does not know", async () => {
  for (const engine of ["10.2.154.26-node.39", "11.30.1", "13.6.233.17-node.37", "14.1.0", ""])
    expect(await optimiseLater(engine)).toEqual([]);
});
