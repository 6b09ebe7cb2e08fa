import { describe, expect, it } from "@jest/globals";
import { type Problem, problemAddress, problemFrom } from "../../src/actions/problem";
import { colourTables } from "../../src/commands/colour-tables";
import { command } from "../../src/commands/command";
import { type DialogUi, showUntilClosed } from "../../src/commands/dialog";
import { SheetProtected } from "../../src/host/office/errors";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { layOut } from "../../src/actions/lay-out";
import { book, HEADER, input } from "../actions/own-table";

async function pressed(work: () => Promise<void>) {
  const seen: { problems: Problem[]; completed: number } = { problems: [], completed: 0 };
  const button = command(work, (problem) => {
    seen.problems.push(problem);
    return Promise.resolve();
  });
  await button({ completed: () => seen.completed++ });
  return seen;
}

describe("a button of the ribbon", () => {
  it("completes when its work is done", async () => {
    expect(await pressed(() => Promise.resolve())).toEqual({ problems: [], completed: 1 });
  });

  it("completes when its work fails as well, and says why", async () => {
    expect(await pressed(() => Promise.reject(new SheetProtected("Blad1")))).toEqual({
      problems: [{ kind: "sheet-protected", details: ["Blad1"] }],
      completed: 1,
    });
  });

  /** A button that fails, and the window that Excel opens for it, or does not. */
  async function shown(window: "opened" | "not opened") {
    const seen = { address: "", completed: 0, close: (): void => undefined };
    const ui: DialogUi = {
      displayDialogAsync: (address, _, opened) => {
        seen.address = address;
        const value = { addEventHandler: (__: string, closed: () => void) => (seen.close = closed) };
        opened(window === "opened" ? { value } : {});
      },
    };
    const button = command(
      () => Promise.reject(new SheetProtected("Blad1")),
      () => showUntilClosed(ui, "https://localhost/taskpane.html"),
    );
    const pressing = button({ completed: () => seen.completed++ });
    await new Promise((resolve) => setTimeout(resolve));
    return { seen, pressing };
  }

  it("does not complete before the window with its problem is closed: that would take the window away", async () => {
    const { seen, pressing } = await shown("opened");
    expect(seen).toMatchObject({ address: "https://localhost/taskpane.html", completed: 0 });
    seen.close();
    await pressing;
    expect(seen.completed).toBe(1);
  });

  it("completes at once where Excel opens no window", async () => {
    const { seen } = await shown("not opened");
    expect(seen.completed).toBe(1);
  });

  it("says so of a mistake of our own too", async () => {
    const mistake: Problem = { kind: "mistake", details: [] };
    expect(await pressed(() => Promise.reject(new TypeError("x")))).toEqual({ problems: [mistake], completed: 1 });
    expect(problemFrom(new URLSearchParams(problemAddress(mistake)))).toEqual(mistake);
  });

  it("hands its problem to a page by the address, and a strange address is none", () => {
    const problem: Problem = { kind: "half-done", details: ["Maturiteit", "D'r & op"] };
    expect(problemFrom(new URLSearchParams(problemAddress(problem)))).toEqual(problem);
    expect(problemFrom(new URLSearchParams("?problem=none"))).toBeUndefined();
  });
});

describe("the button Tabel inkleuren", () => {
  it("colours a city's own table, and leaves ours as it is", async () => {
    const workbook = book(HEADER, ["Gent", 1, 2, 3]);
    await layOut(workbook.host, emptyMeasurement(definition, "", definition.cities));
    const { engine } = workbook.embedded;
    const formats = () => engine.sheets().map(({ id }) => engine.conditionalFormats(id).length);
    const [own, ...ours] = formats();
    await colourTables(workbook.host, input);
    expect([own, formats()[0]]).toEqual([0, 9]);
    expect(formats().slice(1)).toEqual(ours);
  });
});
