/** `consolidate`: what the Kenniscentrum filled in on a bundle is on the next one, and is checked there. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { bundlePlan, entry, PUBLISHED } from "../layout/published";
import { bundling } from "./bundling";
import { klimaatpeil } from "./terminal";
import { typed } from "./typed";

const { folder, scores, bundle, checked } = bundling();
afterAll(folder.remove);

describe("a bundle that the Kenniscentrum filled in", () => {
  const before = folder.path("ingevuld.xlsx");
  let late: string;
  beforeAll(async () => {
    const unreasoned = entry("middelen", "published", { value: 3, reason: "" });
    const host = newXlsxHost({ title: "Bundel", created: new Date("2026-01-01T00:00:00Z") });
    await host.apply(bundlePlan({ ...PUBLISHED, ledger: [...(PUBLISHED.ledger ?? []), unreasoned] }));
    writeFileSync(before, host.bytes());
    late = await scores("leuven laat.xlsx", ["Leuven", 4, 4]);
  });

  const expected = (file: string) => [
    expect.objectContaining({ code: "global-without-reason", file, sheet: "Globaal", cell: "D28" }),
    expect.objectContaining({ code: "recommendation-missing", file, sheet: "Aanbevelingen", cell: "D8" }),
  ];
  const own = (findings: readonly { readonly code: string }[]) =>
    findings.filter(({ code }) => /^(global|recommendation|lead|priority)-/.test(code));

  it("is told of at its cells by check", async () => {
    expect(own((await checked(before)).findings)).toEqual(expected("ingevuld.xlsx"));
  });

  it("is carried over to the next bundle, and told of at the cells there; the same once more", async () => {
    const [second, third] = [folder.path("tweede.xlsx"), folder.path("derde.xlsx")];
    const result = await bundle(late, "--previous", before, "--out", second);
    expect(own(result.findings)).toEqual(expected("tweede.xlsx"));
    expect(own((await checked(second)).findings)).toEqual(expected("tweede.xlsx"));
    await bundle(late, "--previous", second, "--out", third);
    expect(own((await checked(third)).findings)).toEqual(expected("derde.xlsx"));
  });

  it("is no question to a city: Bevindingen does not hold it", async () => {
    const out = folder.path("vierde.xlsx");
    await bundle(late, "--previous", before, "--out", out);
    const { out: printed } = await klimaatpeil("check", out);
    expect(printed).toContain("Bij de stap “Middelen: Gepubliceerd” staat geen reden.");
    const again = await bundle(late, "--previous", out, "--out", folder.path("vijfde.xlsx"));
    expect(own(again.findings)).toHaveLength(2);
  });

  it("has what goes no further told at its cell by the next bundle: a theme nobody knows, a second row, a step of their own", async () => {
    const [strange, next] = [folder.path("vreemd.xlsx"), folder.path("na vreemd.xlsx")];
    const host = newXlsxHost({ title: "Bundel", created: new Date("2026-01-01T00:00:00Z") });
    await host.apply(bundlePlan(PUBLISHED));
    const cells = { A8: "Startegie", C8: 3, A16: "Aanpak", C16: 4, B18: "College", C18: 4 };
    writeFileSync(strange, typed(host.bytes(), "Globaal", cells));
    const { findings } = await bundle(late, "--previous", strange, "--out", next);
    expect(findings.filter((each) => each.file === "vreemd.xlsx" && each.code !== "no-scores-submitted")).toMatchObject(
      [
        { code: "unknown-theme", sheet: "Globaal", cell: "A8" },
        { code: "duplicate-theme", sheet: "Globaal", cell: "A16" },
        { code: "text-not-taken", sheet: "Globaal", cell: "B18", raw: "College" },
      ],
    );
    expect((await checked(next)).findings.filter(({ code }) => code === "unknown-theme")).toEqual([]);
  });

  it("that published a median which is another now is told so by check, and by the next bundle", async () => {
    const [stale, next] = [folder.path("verouderd.xlsx"), folder.path("volgende.xlsx")];
    const host = newXlsxHost({ title: "Bundel", created: new Date("2026-01-01T00:00:00Z") });
    const ledger = [entry("middelen", "published", { value: 3.5, median: 3.5 })];
    await host.apply(bundlePlan({ ...PUBLISHED, ledger }));
    writeFileSync(stale, host.bytes());
    const told = ({ findings }: Awaited<ReturnType<typeof checked>>) =>
      findings.filter(({ code }) => code === "global-median-changed");
    const at = { severity: "warning", sheet: "Globaal", cell: "C28", raw: "Middelen\n3.5\n3" };
    expect(told(await checked(stale))).toMatchObject([{ ...at, file: "verouderd.xlsx" }]);
    expect((await klimaatpeil("check", stale)).out).toContain(
      "De mediaan van Middelen was 3,5 toen ze gepubliceerd werd",
    );
    const result = await bundle(late, "--previous", stale, "--out", next);
    expect(told(result)).toMatchObject([{ ...at, file: "volgende.xlsx" }]);
    expect(told(await checked(next))).toHaveLength(1);
  });
});
