/** A fixed number of workbooks that went wrong; `npm run fuzz` tries as many as you have time for. */
import { describe, expect, it } from "@jest/globals";
import { mutated } from "./mutate";
import { originals } from "./originals";
import { randomOf } from "./random";
import { watched } from "./watched";

/** In two halves, so that neither holds up the run. */
const HALVES = [0, 300];
const SEEDS = 300;
/** On a machine that does other things as well; on an idle one it takes a few seconds. */
const PATIENCE = 400_000;

describe("a workbook that went wrong", () => {
  it.each(HALVES)(
    "is read or has a code, is added to or refused: no crash, nothing over 2 seconds or 300 MB, nothing lost (from seed %i)",
    async (from) => {
      const { tried, broken, outcomes } = await watched({ from, tries: SEEDS });
      expect(broken).toEqual([]);
      expect(tried).toBe(SEEDS);
      // Most of them get further than the first check, or else nothing much would be tried.
      expect((outcomes["readable"] ?? 0) + (outcomes["readable, grafted"] ?? 0)).toBeGreaterThan(SEEDS / 4);
      expect(outcomes["file-corrupt"]).toBeGreaterThan(SEEDS / 10);
    },
    PATIENCE,
  );

  it("is the same every time for one seed, and another for another", async () => {
    const sound = await originals();
    const made = (seed: number) => {
      const random = randomOf(seed);
      return Buffer.from(mutated(random.pick(sound), random)).toString("base64");
    };
    expect(made(7)).toBe(made(7));
    expect(new Set([1, 2, 3, 4, 5].map(made)).size).toBe(5);
  });
});

describe("the watch over the child", () => {
  it("is told when it cannot even begin", async () => {
    await expect(watched({ from: 0, tries: 1, child: "test/fuzz/no-such-file.ts" })).rejects.toThrow("no-such-file");
  });

  it("names the seed that hangs, the one that crashes and the one that breaks a promise, and goes on", async () => {
    const { broken, tried } = await watched({ from: 10, tries: 5, child: "test/fuzz/unruly-child.ts", silence: 4000 });
    expect(tried).toBe(5);
    expect(broken).toEqual([
      { number: 11, reason: "hangs" },
      { number: 12, reason: expect.stringContaining("crashes") as unknown },
      { number: 13, reason: "a promise" },
    ]);
  }, 60_000);
});
