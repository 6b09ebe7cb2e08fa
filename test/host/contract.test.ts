import { createEmbeddedExcel } from "../../src/embedded/embedded-excel";
import { openOfficeHost } from "../../src/host/office/office-host";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { describeHost } from "./contract";

describeHost("Office.js on the embedded Excel", {
  sheets: ["Blad1"],
  open: () => {
    const { Excel, isSetSupported } = createEmbeddedExcel();
    return openOfficeHost({ excel: Excel, supports: (version) => isSetSupported("ExcelApi", version) });
  },
});

describeHost("An .xlsx file", {
  sheets: [],
  open: () => newXlsxHost({ title: "Proef", created: new Date("2026-01-01T00:00:00Z") }),
});
