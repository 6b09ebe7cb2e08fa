import { describe, expect, it, jest } from "@jest/globals";
import { accessDenied, OfficeError } from "../../../trial/client/errors";
import type { EmbeddedExcel } from "../../../trial/embedded-excel";
import { PlanHalfApplied } from "../../../src/host/office/errors";
import { live, liveWith, smallPlan } from "./live";

/** Something of their own, which must stay as it is. */
const theirs = () => liveWith([{ name: "Onze scores", cells: [{ row: 2, column: 1, value: 3, fill: "#FFC000" }] }]);

const contentsOf = (embedded: EmbeddedExcel) =>
  JSON.stringify([
    embedded.engine.sheets(),
    embedded.engine.names(),
    embedded.engine.sheets().map(({ id }) => [embedded.engine.usedArea(id), embedded.engine.conditionalFormats(id)]),
  ]);

const printAreas = ({ engine, world: { records } }: EmbeddedExcel) =>
  engine.sheets().filter(({ id }) => "printArea" in records.sheet(id).page).length;

const namesIn = ({ engine }: EmbeddedExcel) => engine.sheets().map(({ name }) => name);

/** How many steps the plan's one batch has. */
async function stepsOfPlan(): Promise<number> {
  const { host, embedded } = theirs();
  await host.apply(smallPlan());
  return embedded.controls.steps;
}

describe("a reading", () => {
  it.each([0, 1])("that fails in round trip %i says why, and may be tried again", async (trip) => {
    const { host, embedded } = theirs();
    const before = contentsOf(embedded);
    embedded.controls.failAt(trip, new OfficeError("ServiceNotAvailable", "Even niet."));
    await expect(host.read()).rejects.toMatchObject({ name: "HostBusy", cause: { code: "ServiceNotAvailable" } });
    expect(contentsOf(embedded)).toBe(before);
    expect((await host.read()).sheets).toHaveLength(1);
  });

  it.each([0, 1])("that hangs in round trip %i is given up", async (trip) => {
    const { host, embedded } = theirs();
    embedded.controls.hangAt(trip);
    await expect(host.read()).rejects.toMatchObject({ name: "HostTimeout" });
    expect((await host.read()).sheets).toHaveLength(1);
  });
});

describe("a plan", () => {
  it("that is refused as a whole leaves the workbook as it was", async () => {
    const { host, embedded } = theirs();
    const before = contentsOf(embedded);
    embedded.controls.failAt(0);
    await expect(host.apply(smallPlan())).rejects.toMatchObject({ name: "HostRefused" });
    expect(contentsOf(embedded)).toBe(before);
  });

  it("that hangs leaves the workbook as it was", async () => {
    const { host, embedded } = theirs();
    const before = contentsOf(embedded);
    embedded.controls.hangAt(0);
    await expect(host.apply(smallPlan())).rejects.toMatchObject({ name: "HostTimeout" });
    expect(contentsOf(embedded)).toBe(before);
  });

  it("that breaks off at any step is put back, but for that of a page: the sheets do not wait for a printer", async () => {
    const steps = await stepsOfPlan();
    expect(steps).toBeGreaterThan(50);
    let completed = 0;
    for (let step = 0; step < steps; step++) {
      const { host, embedded } = theirs();
      const before = contentsOf(embedded);
      embedded.controls.breakAt(0, step);
      const failure: unknown = await host.apply(smallPlan()).catch((error: unknown) => error);
      const isPutBack = failure instanceof Error;
      expect(["HostRefused", "WorkbookNotInFront", "complete, with 2 pages"]).toContain(
        isPutBack ? failure.name : `complete, with ${printAreas(embedded)} pages`,
      );
      expect([step, isPutBack ? contentsOf(embedded) : before]).toEqual([step, before]);
      completed += isPutBack ? 0 : 1;
    }
    expect(completed).toBeGreaterThan(0);
    expect(completed).toBeLessThan(steps / 3);
  }, 60_000);

  it("of which only the answer is lost has been applied", async () => {
    const { host, embedded } = theirs();
    embedded.controls.loseAnswerAt(0);
    await host.apply(smallPlan());
    expect(namesIn(embedded)).toEqual(["Onze scores", "Maturiteit", "Legende"]);
    expect(embedded.engine.names()).toHaveLength(2);
  });

  it("gives each sheet its name from the start, so that undoing leads back to no other", async () => {
    const { host, embedded } = theirs();
    const renamed = jest.spyOn(embedded.engine, "renameSheet");
    const added = jest.spyOn(embedded.engine, "addSheet");
    await host.apply(smallPlan());
    expect(renamed).not.toHaveBeenCalled();
    expect(added.mock.calls).toEqual([["Maturiteit"], ["Legende"]]);
    expect(embedded.engine.names().map(({ name }) => name)).toEqual(["KP_Maturiteit", "KP_Niveaus"]);
  });

  /** After a break at the last step: the last sheet still has its mark. */
  const broken = async () => {
    const made = theirs();
    made.embedded.controls.breakAt(0, (await stepsOfPlan()) - 1);
    return made;
  };

  it.each([1, 2])("that breaks off is put back, even when round trip %i fails as well", async (trip) => {
    const { host, embedded } = await broken();
    embedded.controls.failAt(trip);
    const failure: unknown = await host.apply(smallPlan()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PlanHalfApplied);
    const left = namesIn(embedded).slice(1);
    const mark: unknown = expect.stringMatching(/^KP_bezig_/);
    expect(failure).toMatchObject({ sheets: left, names: ["KP_Maturiteit", "KP_Niveaus", mark] });
    expect(left).toEqual(["Maturiteit", "Legende"]);
  });

  it("that cannot even be looked at any more says what may be left", async () => {
    const { host, embedded } = await broken();
    embedded.controls.failAt(1);
    embedded.controls.failAt(2);
    await expect(host.apply(smallPlan())).rejects.toMatchObject({ name: "OutcomeUnknown", sheets: [] });
  });

  it("never removes the sheet that a co-author has just laid out under the same name", async () => {
    const { host, embedded } = theirs();
    embedded.controls.beforeSync(0, () => {
      const id = embedded.engine.addSheet("Legende");
      embedded.engine.write(id, [{ row: 0, column: 0, content: "van een collega" }]);
    });
    await expect(host.apply(smallPlan())).rejects.toMatchObject({ name: "WorkbookChanged" });
    expect(namesIn(embedded)).toEqual(["Onze scores", "Legende"]);
    expect(embedded.engine.names()).toEqual([]);
  });

  it("never takes the sheets that a co-author has just laid out for its own", async () => {
    const { host, embedded } = theirs();
    let before = "";
    embedded.controls.beforeSync(0, () => {
      const area = { row: 0, column: 0, rows: 2, columns: 1 };
      embedded.engine.addName({ name: "KP_Maturiteit", sheet: embedded.engine.addSheet("Maturiteit"), area });
      embedded.engine.addName({ name: "KP_Niveaus", sheet: embedded.engine.addSheet("Legende"), area });
      before = contentsOf(embedded);
    });
    await expect(host.apply(smallPlan())).rejects.toMatchObject({ name: "WorkbookChanged" });
    expect(contentsOf(embedded)).toBe(before);
  });

  it("says of a name that is taken that the workbook has changed, and of anything else what Excel said", async () => {
    const taken = () => {
      const made = theirs();
      const sheet = made.embedded.engine.sheets()[0]?.id ?? "";
      made.embedded.engine.addName({ name: "KP_Maturiteit", sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });
      return made;
    };
    await expect(taken().host.apply(smallPlan())).rejects.toMatchObject({ name: "WorkbookChanged" });
    const { host, embedded } = taken();
    embedded.controls.failAt(0);
    await expect(host.apply(smallPlan())).rejects.toMatchObject({ name: "HostRefused" });
  });

  it("is refused by a workbook with a protected structure, which is said so", async () => {
    const { host, embedded } = theirs();
    embedded.world.records.structureProtected = true;
    const before = contentsOf(embedded);
    await expect(host.apply(smallPlan())).rejects.toMatchObject({ name: "WorkbookProtected" });
    expect(contentsOf(embedded)).toBe(before);
  });
});

describe("Excel's errors", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "HostBusy"],
    ["ItemNotFound", "WorkbookChanged"],
    ["ResponsePayloadSizeLimitExceeded", "WorkbookTooLarge"],
    ["ApiNotFound", "ApiUnavailable"],
    ["AccessDenied", "WriteDenied"],
    ["GeneralException", "HostRefused"],
  ])("%s is a %s, and stays known as its cause", async (code, name) => {
    const { host, embedded } = live();
    const cause = new OfficeError(code, "Zo zei Excel het.");
    // A reading is tried twice when something was removed.
    embedded.controls.failAt(0, cause);
    embedded.controls.failAt(1, cause);
    await expect(host.read()).rejects.toMatchObject({ name, cause: { code, message: cause.message } });
  });

  it("that are not Excel's are kept as they are, behind ours", async () => {
    const { host, embedded } = live();
    embedded.controls.failAt(0, accessDenied("Mag niet."));
    const going = host.goTo({ sheet: "Blad1", row: 0, column: 0 });
    await expect(going).rejects.toMatchObject({ cause: { code: "AccessDenied", message: "Mag niet." } });
  });
});
