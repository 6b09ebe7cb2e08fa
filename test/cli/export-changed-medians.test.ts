/** A benchmark in which a global score was published as a median that is another by now. */
import { afterAll, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import type { LedgerEntry } from "../../src/domain/global-score/ledger";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import { bundlePlan, entry, PUBLISHED } from "../layout/published";
import { klimaatpeil, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
afterAll(folder.remove);

/** The medians of both are 3 and 2.875 now. */
const STALE = [
  entry("middelen", "published", { value: 3.5, median: 3.5 }),
  entry("regelgeving", "published", { value: 3, median: 3 }),
];

async function exported(name: string, ledger: readonly LedgerEntry[], ...more: readonly string[]) {
  const host = newXlsxHost({ title: "Bundel", created: new Date("2026-01-01T00:00:00Z") });
  const rules = { ...DEFAULT_RULES, whenTooSmall: "withhold" as const };
  await host.apply(bundlePlan({ ...PUBLISHED, ledger, rules }));
  const [from, out, pages] = [`${name}.xlsx`, `${name}-uit.xlsx`, `${name}-bladen.xlsx`].map(folder.path) as [
    ...[string, string, string],
  ];
  writeFileSync(from, host.bytes());
  const said = await klimaatpeil("export", from, "--out", out, "--pages", pages, ...more);
  expect(said.err).toBe("");
  const lines = textsOf(out);
  return {
    said: said.out,
    pages: textsOf(pages),
    note: lines.filter((text) => text.startsWith("Globale score gepub")),
  };
}

function textsOf(path: string): readonly string[] {
  const reading = readXlsx(readFileSync(path));
  if ("fault" in reading) throw new Error(reading.fault.code);
  return reading.snapshot.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (typeof value === "string" ? value : [])),
  );
}

const NOTE = "Globale score gepubliceerd voordat de mediaan veranderde: Regelgeving en Middelen.";

describe("a benchmark with global scores of an earlier median", () => {
  it.each(["stuurgroep", "publiek", "stad:gent"])("says so in its notes, and to who makes it, for %s", async (whom) => {
    const made = await exported(whom.replace(":", "-"), STALE, "--audience", whom, "--final");
    expect(made.note).toEqual([NOTE]);
    expect(made.said).toContain(`${NOTE} Publiceer de nieuwe in Delen`);
    expect(made.said).toContain("Mediaan niet gepubliceerd: Strategie, Aanpak,");
    expect(made.pages.filter((text) => text === "Mediaan: veranderd na de publicatie")).toHaveLength(2);
  });

  it("says nothing of a score that was decided otherwise, or that is the median still", async () => {
    const decided = [
      entry("middelen", "published", { value: 3.5, median: 3.25 }),
      entry("regelgeving", "published", { value: 2.875, median: 2.875 }),
    ];
    const made = await exported("anders", decided, "--final");
    expect(made.note).toEqual([]);
    expect(made.said).not.toContain("voordat de mediaan");
    expect(made.pages.join()).not.toContain("veranderd na de publicatie");
  });

  it("tells of medians that are not published where some are, or where it is called final", async () => {
    const unpublished = /^Mediaan niet gepubliceerd: .*$/m;
    expect((await exported("niets", [])).said).not.toMatch(unpublished);
    expect((await exported("niets-definitief", [], "--final")).said).toMatch(unpublished);
    expect((await exported("deels", STALE)).said).toMatch(unpublished);
  });
});
