/**
 * Workbooks that other programs and other hands wrote: the same table in each, read, checked and added to.
 * What others think of the result, see `foreign-opinions`.
 */
import { describe, expect, it } from "@jest/globals";
import { cellName } from "../../src/host/a1";
import { newXlsxHost, openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import type { Snapshot } from "../../src/host/snapshot";
import { gridIn, read } from "../layout/read";
import { partsOf } from "../host/xlsx/inside";
import { FOREIGN_FILES } from "./foreign-files";
import { bytesOf, laidOut, reading, withOurSheets } from "./outcomes";
import { FINDINGS, GRID, TABLE, DAY, DAY_1904 } from "./the-table";

const EDITED =
  /^(\[content_types\]\.xml|(xl|office)\/(workbook|map)\.xml|(xl|office)\/_rels\/(workbook|map)\.xml\.rels|.*(styles|opmaak)\.xml)$/i;
/** For a program to start in, and for 64,000 styles on a busy machine. */
const PATIENCE = 60_000;
const OURS = ["LEKP-VTE", "Legende", "Toelichting", "Goede praktijken"];

/** The table's cells by address, as reading must give them. */
function expected({ dateBase }: Snapshot): Readonly<Record<string, unknown>> {
  const cells = TABLE.flatMap((items, row) =>
    items.flatMap((item, column): readonly (readonly [string, unknown])[] => {
      if (item === null) return [];
      if (typeof item !== "object") return [[cellName(row, column), item]];
      if ("day" in item) return [[cellName(row, column), dateBase === 1904 ? DAY_1904 : DAY]];
      return [[cellName(row, column), "result" in item ? item.result : item]];
    }),
  );
  return Object.fromEntries(cells);
}

function tableIn({ sheets }: Snapshot): Readonly<Record<string, unknown>> {
  const cells = sheets.find(({ name }) => name === "Scores")?.cells ?? [];
  const within = cells.filter(({ row, column, value }) => row < TABLE.length && column < 9 && value !== null);
  return Object.fromEntries(within.map(({ row, column, value }) => [cellName(row, column), value]));
}

async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const opened = openXlsxHost(bytes);
  if ("fault" in opened) throw new Error(opened.fault.code);
  return opened.host.read();
}

/** What our sheets hold and look like, cell by cell: the same in every workbook. */
function looksOf({ sheets }: Snapshot): readonly (readonly string[])[] {
  return sheets
    .slice(-1 - OURS.length)
    .map(({ cells }) =>
      cells.map(({ row, column, value, fill, note, numberFormat }) =>
        JSON.stringify([
          cellName(row, column),
          value,
          fill,
          note,
          numberFormat === "General" ? undefined : numberFormat,
        ]),
      ),
    );
}

const OUR_LOOKS = (async () => {
  const host = newXlsxHost({ title: "", created: new Date(0) });
  await withOurSheets(host);
  return looksOf(await host.read());
})();

function same(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}

/** fflate cannot read a zip whose offsets do not count what stands before it. */
function withoutFront(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(Buffer.from(bytes).indexOf("PK"));
}

function foundIn(snapshot: Snapshot): readonly string[] {
  return read(snapshot).findings.map(
    ({ code, cell, suggestion }) => `${code} ${cell}${suggestion === undefined ? "" : ` → ${suggestion}`}`,
  );
}

const READABLE = FOREIGN_FILES.filter(({ fault }) => fault === undefined);

describe("foreign workbooks", () => {
  it("are many, and each has a name of its own", () => {
    expect(FOREIGN_FILES.length).toBeGreaterThan(90);
    expect(new Set(FOREIGN_FILES.map(({ name }) => name)).size).toBe(FOREIGN_FILES.length);
  });
});

describe("a foreign workbook that cannot be read gives its code", () => {
  it.each(FOREIGN_FILES.filter(({ fault }) => fault !== undefined))("$name: $fault", async (file) => {
    expect(await reading(file)).toEqual({ code: file.fault });
    expect(await laidOut(await bytesOf(file))).toEqual({ code: file.fault });
  });
});

describe("a foreign workbook is read, twice the same, and checked", () => {
  it.each(READABLE)(
    "$name",
    async (file) => {
      const outcome = await reading(file);
      if ("code" in outcome) throw new Error(outcome.code);
      const { snapshot } = outcome;
      expect(tableIn(snapshot)).toEqual(expected(snapshot));
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(file.sheets ?? ["Scores"]);
      expect(gridIn(read(snapshot))).toEqual(GRID);
      expect(foundIn(snapshot)).toEqual(FINDINGS);
      expect(await reading(file)).toEqual(outcome);
    },
    PATIENCE,
  );
});

describe("a foreign workbook that nobody may add to is refused, with a code", () => {
  it.each(READABLE.filter(({ refused }) => refused))(
    "$name: $refused",
    async (file) => {
      expect(await laidOut(await bytesOf(file))).toEqual({ code: file.refused });
    },
    PATIENCE,
  );
});

describe("a foreign workbook takes our sheets beside its own and keeps every other part", () => {
  it.each(READABLE.filter(({ refused }) => refused === undefined))(
    "$name",
    async (file) => {
      const bytes = await bytesOf(file);
      const grafted = await laidOut(bytes);
      if ("code" in grafted) throw new Error(grafted.code);
      const [old, now] = [await snapshotOf(bytes), await snapshotOf(grafted.bytes)];
      expect(now.sheets.slice(0, old.sheets.length)).toEqual(old.sheets);
      expect(now.sheets.slice(-OURS.length).map(({ name }) => name)).toEqual(OURS);
      expect(looksOf(now)).toEqual(await OUR_LOOKS);
      const kept = partsOf(grafted.bytes);
      const lost = [...partsOf(withoutFront(bytes))]
        .map(([name, content]) => ({ name: name.replaceAll("\\", "/"), content }))
        .filter(({ name, content }) => !name.endsWith("/") && !EDITED.test(name) && !same(kept.get(name), content));
      expect(lost).toEqual([]);
      expect(await laidOut(grafted.bytes)).toEqual(grafted);
    },
    PATIENCE,
  );
});
