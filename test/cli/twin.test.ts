import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { newXlsxHost, openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { NOTHING_DECIDED } from "../../src/domain/twinning/record";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { bundlePlan, PUBLISHED } from "../layout/published";
import { klimaatpeil, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
afterAll(folder.remove);

async function sheetsOf(name: string): Promise<readonly string[]> {
  const opened = openXlsxHost(readFileSync(folder.path(name)));
  if ("fault" in opened) throw new Error(opened.fault.code);
  return (await opened.host.read()).sheets.map(({ name: sheet }) => sheet);
}

const twin = (from: string, to: string, ...more: readonly string[]) =>
  klimaatpeil("twin", folder.path(from), "--out", folder.path(to), ...more);

async function jsonOf(from: string, to: string, ...more: readonly string[]) {
  const { out, exitCode } = await twin(from, to, "--json", ...more);
  return {
    exitCode,
    said: JSON.parse(out) as Readonly<Record<string, unknown>> & { readonly matches: readonly Match[] },
  };
}

interface Match {
  readonly theme: string;
  readonly learner: string;
  readonly donor: string;
  readonly pinned: boolean;
}

const named = ({ theme, learner, donor }: Match) => `${learner}.${theme}=${donor}`;

describe("twin", () => {
  beforeAll(async () => {
    const host = newXlsxHost({ title: "Bundel", created: new Date(Date.UTC(2026, 10, 22)) });
    await host.apply(bundlePlan(PUBLISHED, EMPTY_WORKBOOK));
    writeFileSync(folder.path("bundel.xlsx"), host.bytes());
  });

  it("adds a sheet with the twenty pairs of 2024 to a copy, and tells why each is there and who waits", async () => {
    const before = readFileSync(folder.path("bundel.xlsx"));
    const { exitCode, out } = await twin("bundel.xlsx", "voorstel.xlsx");
    expect(exitCode).toBe(0);
    expect(out).toContain(
      "20 koppelingen: 11 van de 11 steden met een leervraag leren van een donor, 18 van de 38 leervragen wachten. (71 mogelijkheden, 46 paren, 8 donoren.)",
    );
    expect(out).toContain("Leervragen die wachten:");
    expect(out).toContain("toegevoegd Twinning, Partnerschappen, Partnercriteria. De rest is onaangeroerd.");
    expect(readFileSync(folder.path("bundel.xlsx")).equals(before)).toBe(true);
    expect(await sheetsOf("voorstel.xlsx")).toEqual([
      ...(await sheetsOf("bundel.xlsx")),
      ...["Twinning", "Partnerschappen", "Partnercriteria"],
    ]);
  });

  it("prints one object for other programs", async () => {
    const { exitCode, said } = await jsonOf("bundel.xlsx", "als-json.xlsx");
    expect(exitCode).toBe(0);
    expect(said).toMatchObject({
      ...{ definition: "klimaatgovernance", period: "najaar 2024" },
      settings: { minimum: 4, difference: 1.5, perDonor: 3, perLearner: 2 },
      figures: { hits: 71, pairs: 46, twoWayPairs: 5, needs: 38, learners: 11, donors: 8, matches: 20, waiting: 18 },
      ...{ themesWithoutDonor: [], findings: [], bans: [] },
    });
    expect(said.matches[0]).toEqual({
      ...{ theme: "strategie", learner: "aalst", learnerValue: 2.5, donor: "leuven", donorValue: 4, difference: 1.5 },
      practices: ["Klimaatcontract", "Stedelijke circulaire strategie"],
      ...{ twoWay: false, leads: [], others: ["antwerpen", "mechelen", "roeselare"] },
      ...{ eligible: true, approximate: false, pinned: false, without: "needs" },
    });
  });

  it("changes nothing the second time", async () => {
    await twin("bundel.xlsx", "een.xlsx");
    const { out } = await twin("een.xlsx", "twee.xlsx");
    expect(out).toContain("het voorstel stond er al zo. Er is niets veranderd.");
    expect(readFileSync(folder.path("twee.xlsx")).equals(readFileSync(folder.path("een.xlsx")))).toBe(true);
  });

  it("makes what was pinned and not what was banned, and goes on from there the next time", async () => {
    await twin("bundel.xlsx", "voor.xlsx");
    const asked = ["--pin", "gent.strategie=leuven", "--ban", "hasselt.middelen=roeselare"];
    const { said } = await jsonOf("voor.xlsx", "na.xlsx", ...asked, "--donors", "4");
    const pairs = said.matches.map(named);
    expect(pairs).toContain("gent.strategie=leuven");
    expect(pairs).not.toContain("hasselt.middelen=roeselare");
    expect(said).toMatchObject({
      settings: { perDonor: 4 },
      findings: [{ code: "twinning-not-eligible", file: "na.xlsx" }],
    });
    expect(await sheetsOf("na.xlsx")).toEqual([...(await sheetsOf("voor.xlsx")), "Twinning (2)"]);
    const again = await jsonOf("na.xlsx", "weer.xlsx");
    expect(again.said.matches.map(named)).toEqual(pairs);
    const other = await jsonOf("na.xlsx", "anders.xlsx", "--ban", "gent.strategie=leuven");
    expect(other.said.matches.map(named)).not.toContain("gent.strategie=leuven");
  });

  it("keeps what people decided when the next bundle is made", async () => {
    await twin("bundel.xlsx", "vast.xlsx", "--pin", "gent.strategie=leuven");
    const city = ["template", "--out", folder.path("steden"), "--city", "gent"] as const;
    await klimaatpeil(...city);
    const previous = ["--previous", folder.path("vast.xlsx")];
    await klimaatpeil("consolidate", folder.path("steden"), ...previous, "--out", folder.path("later.xlsx"));
    const { said } = await jsonOf("later.xlsx", "later-voorstel.xlsx");
    expect(said.matches.filter(({ pinned }) => pinned).map(named)).toEqual(["gent.strategie=leuven"]);
    expect(await sheetsOf("later-voorstel.xlsx")).toEqual(await sheetsOf("later.xlsx"));
  });

  it("says what of the former sheet it could not read, for the new one has it no more", async () => {
    const host = newXlsxHost({ title: "Bundel", created: new Date(Date.UTC(2026, 10, 22)) });
    const plan = bundlePlan({ ...PUBLISHED, twinning: NOTHING_DECIDED }, EMPTY_WORKBOOK);
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ value }) => sheet.name !== "Twinning" || value !== "Vastgezet"),
    }));
    await host.apply({ ...plan, sheets });
    writeFileSync(folder.path("zonder-kop.xlsx"), host.bytes());
    const { exitCode, said } = await jsonOf("zonder-kop.xlsx", "met-kop.xlsx", "--pin", "gent.strategie=leuven");
    expect(exitCode).toBe(1);
    expect(said).toMatchObject({ findings: [{ code: "twinning-heading-missing", raw: "Vastgezet" }, {}] });
  });

  it.each([
    [["--pin", "gent.strategie"], "is geen koppeling"],
    [["--pin", "gent.strategie=ghendt"], "komt niet voor in dit meetmodel"],
    [["--pin", "gent.mobiliteit=leuven"], "komt niet voor in dit meetmodel. Kies een thema"],
    [["--pin", "gent.strategie=gent"], "niemand leert van zichzelf"],
    [["--pin", "gent.strategie=leuven", "--ban", "gent.strategie=leuven"], "zowel vastgezet als uitgesloten"],
    [["--pin", "gent.aanpak=leuven", "--pin", "gent.aanpak=aalst"], "heeft al een vastgezette donor"],
    [["--donors", "veel"], "geef een geheel getal"],
    [["--city", "gent"], "hoort niet bij twin"],
  ])("refuses %j with a sentence, and writes nothing", async (words, sentence) => {
    const { exitCode, err } = await twin("bundel.xlsx", "nooit.xlsx", ...words);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(() => readFileSync(folder.path("nooit.xlsx"))).toThrow();
  });

  it("refuses a workbook without a score", async () => {
    await klimaatpeil("template", "--out", folder.path("leeg"));
    const { exitCode, err } = await twin("leeg/klimaatpeil-alle-steden.xlsx", "nooit.xlsx");
    expect([exitCode, err]).toEqual([2, expect.stringContaining("staat geen enkele score")]);
  });
});
