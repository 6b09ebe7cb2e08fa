/** In how many round trips something goes: as few as Excel takes, and more where somebody waits for it. */
import { describe, expect, it } from "@jest/globals";
import { WorkCancelled } from "../../../src/host/office/errors";
import { carryOut, step } from "../../../src/host/office/step";
import type { GuardedContext } from "../../../src/host/office/sync";

const WIDE = 230_000;

function counting() {
  const done: string[] = [];
  const context = {
    sync: () => {
      done.push("sync");
      return Promise.resolve();
    },
  } as GuardedContext;
  const steps = Array.from({ length: 6 }, (_, at) =>
    step(() => {
      done.push(`rows ${at}`);
    }, WIDE),
  );
  return { done, context, steps };
}

describe("a long sheet", () => {
  it("goes in one round trip where nobody watches", async () => {
    const { done, context, steps } = counting();
    await carryOut(steps, context);
    expect(done.filter((each) => each === "sync")).toHaveLength(1);
  });

  it("goes in several where somebody waits, and in between another task has its turn", async () => {
    const { done, context, steps } = counting();
    const watching = { onPart: () => undefined };
    const carried = carryOut(steps, context, { watching });
    setTimeout(() => done.push("a click"));
    await carried;
    expect(done.filter((each) => each === "sync")).toHaveLength(6);
    expect(done.indexOf("a click")).toBeLessThan(done.indexOf("rows 5"));
    expect(done.filter((each) => each.startsWith("rows"))).toEqual([0, 1, 2, 3, 4, 5].map((at) => `rows ${at}`));
  });

  it("is broken off halfway by that click, and nothing more is written", async () => {
    const { done, context, steps } = counting();
    const breaking = new AbortController();
    const carried = carryOut(steps, context, { watching: { onPart: () => undefined, signal: breaking.signal } });
    setTimeout(() => {
      breaking.abort();
    });
    await expect(carried).rejects.toBeInstanceOf(WorkCancelled);
    expect(done).not.toContain("rows 5");
  });

  it("goes in no more round trips than a small one does, as long as it is small", async () => {
    const { done, context } = counting();
    await carryOut([step(() => undefined), step(() => undefined)], context, { watching: { onPart: () => undefined } });
    expect(done).toEqual(["sync"]);
  });
});
