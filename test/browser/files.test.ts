import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { check } from "../../src/actions/check";
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { saveWorkbook } from "../../trial/page/workbook-files";
import { newXlsxHost, openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { describeInChromium } from "../trial/chromium";
import { openPane, type PanePage } from "./pane-page";

jest.setTimeout(120_000);

describeInChromium("files on the trial page", () => {
  let trial: PanePage;
  let sent: Buffer;

  beforeAll(async () => {
    const host = newXlsxHost({ title: "Maturiteit", created: new Date(0) });
    await layOut(host, najaar2024);
    sent = Buffer.from(host.bytes());
    trial = await openPane();
  });

  afterAll(async () => {
    await trial.close();
  });

  it("opens a workbook in the place of the sample, and the pane reads it", async () => {
    await trial.opens("inzending.xlsx", sent);
    await trial.pane.getByRole("button", { name: "Naar het blad Toelichting" }).waitFor();
    expect(await trial.textOf("A1")).toBe("Maturiteit klimaatgovernance");
  });

  it("saves what is there as a workbook that reads back the same, what was typed since included", async () => {
    await trial.type("B11", "3");
    const [download] = await Promise.all([trial.page.waitForEvent("download"), trial.page.click("#save")]);
    const opened = openXlsxHost(new Uint8Array(readFileSync(await download.path())));
    if ("fault" in opened) throw new Error(opened.fault.code);
    const input = { definition: klimaatgovernance };
    const { scores, period } = await check(opened.host, input);
    expect(period).toBe("najaar 2024");
    expect(scores).toHaveLength(97);
    expect(scores[0]).toMatchObject({ cityId: "aalst", themeId: "strategie", score: { value: 3 } });
  });

  it("says what is wrong with a file that is no workbook, and keeps what was there", async () => {
    await trial.page.setInputFiles("#file", { name: "brief.docx", mimeType: "", buffer: Buffer.from("geen werkmap") });
    await trial.page.getByText("Dit is geen Excel-werkmap (.xlsx). Er is niets uit gelezen.").waitFor();
    await trial.page.keyboard.press("Enter");
    expect(await trial.textOf("A1")).toBe("Maturiteit klimaatgovernance");
  });

  it("asks someone with an empty workbook what she is here for, and then has one sentence and one button", async () => {
    const blank = {
      name: "Blad1",
      visibility: "visible",
      cells: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    } as const;
    const bytes = await saveWorkbook({ sheets: [blank], names: [], dateBase: 1900 });
    await trial.opens("leeg.xlsx", bytes);
    await trial.sees("Wat komt u doen?");
    await trial.isFor("fills-in");
    await trial.sees("Klimaatpeil zet de zelfevaluatie klaar in deze werkmap en kijkt mee terwijl u invult.");
    expect(await trial.pane.getByRole("tabpanel").getByRole("button").allInnerTexts()).toEqual([
      "De bladen klaarzetten",
    ]);
    await trial.dress(320, "light");
    expect(await trial.complaints()).toEqual([]);
    await trial.shoot("0-welkom");
    await trial.openTab("Controleren");
    await trial.sees(/Nog geen tabel met scores of VTE van LEKP 1 gevonden/);
    expect(await trial.complaints()).toEqual([]);
  });
});
