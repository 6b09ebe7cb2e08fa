import { describe, expect, it, jest } from "@jest/globals";
import type { EmbeddedExcel } from "../../../trial/embedded-excel";
import { events } from "../../trial/batch";
import { live, liveWith, UNREAD } from "./live";

describe("watching", () => {
  const watching = async (options?: Parameters<typeof liveWith>[1]) => {
    const made = liveWith([{ name: "Onze scores" }, { name: "Toelichting" }], options);
    const watcher = { changed: jest.fn(), selected: jest.fn() };
    const stop = await made.host.watch(watcher);
    const { engine } = made.embedded;
    const sheetId = engine.sheets()[0]?.id ?? "";
    const type = () => engine.model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 0, content: "3" });
    return { ...made, watcher, stop, type, sheetId };
  };

  it("tells of typing", async () => {
    const { watcher, type } = await watching();
    type();
    await events();
    expect(watcher.changed).toHaveBeenCalledTimes(1);
  });

  it("does not tell of what we write ourselves", async () => {
    const { watcher, host } = await watching();
    await host.write([{ sheet: "Onze scores", row: 0, column: 0, value: 3.5 }], UNREAD);
    await events();
    expect(watcher.changed).not.toHaveBeenCalled();
  });

  it("tells when a sheet is removed", async () => {
    const { watcher, embedded, sheetId } = await watching();
    embedded.engine.removeSheet(sheetId);
    await events();
    expect(watcher.changed).toHaveBeenCalled();
  });

  const onSheets = [
    [
      "is renamed",
      "Gewijzigd,Toelichting",
      ({ engine }, sheetId) => {
        engine.renameSheet(sheetId, "Gewijzigd");
      },
    ],
    [
      "is moved",
      "Toelichting,Onze scores",
      ({ engine }, sheetId) => {
        engine.model.dispatch("MOVE_SHEET", { sheetId, delta: 1 });
      },
    ],
    [
      "is hidden",
      "Onze scores hidden,Toelichting",
      ({ engine }, sheetId) => {
        engine.setVisible(sheetId, false);
      },
    ],
  ] as const satisfies readonly (readonly [string, string, (embedded: EmbeddedExcel, sheetId: string) => void])[];

  it.each(onSheets)("tells when a sheet %s, and then another reading tells how it is", async (_, expected, change) => {
    const { host, watcher, embedded, sheetId } = await watching({ requirementSet: "1.17" });
    await host.read();
    change(embedded, sheetId);
    await events();
    expect(watcher.changed).toHaveBeenCalledTimes(1);
    const { sheets } = await host.read();
    expect(
      sheets.map(({ name, visibility }) => (visibility === "visible" ? name : `${name} ${visibility}`)).join(),
    ).toBe(expected);
  });

  it("tells when a sheet is shown again", async () => {
    const { watcher, embedded, sheetId } = await watching({ requirementSet: "1.17" });
    embedded.engine.setVisible(sheetId, false);
    await events();
    watcher.changed.mockClear();
    embedded.engine.setVisible(sheetId, true);
    await events();
    expect(watcher.changed).toHaveBeenCalledTimes(1);
  });

  it.each(onSheets)("goes without where Excel is too old to tell that a sheet %s", async (_, __, change) => {
    const { watcher, embedded, sheetId, type } = await watching({ requirementSet: "1.16" });
    change(embedded, sheetId);
    await events();
    expect(watcher.changed).not.toHaveBeenCalled();
    type();
    await events();
    expect(watcher.changed).toHaveBeenCalledTimes(1);
  });

  it("tells when another cell or sheet is chosen", async () => {
    const { watcher, embedded, sheetId } = await watching();
    embedded.engine.select({ sheet: sheetId, row: 3, column: 3 });
    await events();
    expect(watcher.selected).toHaveBeenCalled();
  });

  it("stops when asked", async () => {
    const { watcher, stop, type } = await watching();
    await stop();
    type();
    await events();
    expect(watcher.changed).not.toHaveBeenCalled();
  });

  it("says when it cannot begin", async () => {
    const { host, embedded } = live();
    embedded.controls.hangAt(0);
    const watcher = { changed: jest.fn(), selected: jest.fn() };
    await expect(host.watch(watcher)).rejects.toMatchObject({ name: "HostTimeout" });
  });
});
