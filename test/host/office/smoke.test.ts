import { expect, it } from "@jest/globals";
import { createEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { openOfficeHost } from "../../../src/host/office/office-host";
import { layOut } from "../../../src/actions/lay-out";
import { check } from "../../../src/actions/check";
import { nl } from "../../../src/locales/nl";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";

it("lays out and reads back", async () => {
  const { Excel, controls, isSetSupported } = createEmbeddedExcel();
  const host = openOfficeHost({ excel: Excel, supports: (version) => isSetSupported("ExcelApi", version) });
  const t0 = Date.now();
  expect(await layOut(host, najaar2024, nl.sheets)).toHaveLength(5);
  console.log("layout", Date.now() - t0);
  expect(controls.syncs).toBe(3);
  const snapshot = await host.read();
  console.log("read", Date.now() - t0);
  console.log(
    snapshot.names,
    snapshot.sheets.map((s) => [s.name, s.cells.length]),
    snapshot.sheets[1]?.cells.slice(20, 50),
  );
  expect(await layOut(host, najaar2024, nl.sheets)).toEqual([]);
  const reading = await check(host, { definition: klimaatgovernance });
  console.log(Object.keys(reading), reading.findings);
});
