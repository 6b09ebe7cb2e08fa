import { createEmbeddedExcel, type EmbeddedExcel } from "../../trial/embedded-excel";
import { overMicrosoft, theClient } from "../trial/clients";
import type { Host } from "../../src/host/host";
import { openOfficeHost } from "../../src/host/office/office-host";
import { newXlsxHost, openXlsxHost, type XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { describeHost } from "./contract";
import { chartsIn, chartsInFile } from "./seen-charts";
import { smallestWorkbook } from "./xlsx/smallest-workbook";

const behind = new WeakMap<Host, EmbeddedExcel>();

describeHost("Office.js on the embedded Excel", {
  sheets: ["Blad1"],
  open: () => {
    const embedded = createEmbeddedExcel(theClient);
    const supports = (version: string) => embedded.isSetSupported("ExcelApi", version);
    const host = openOfficeHost({ excel: embedded.Excel, supports });
    behind.set(host, embedded);
    return host;
  },
  charts: (host) => {
    const embedded = behind.get(host);
    return embedded ? chartsIn(embedded) : [];
  },
});

// A file has no client.
if (!overMicrosoft)
  describeHost("An .xlsx file", {
    sheets: [],
    open: () => newXlsxHost({ title: "Proef", created: new Date("2026-01-01T00:00:00Z") }),
    charts: (host) => chartsInFile((host as XlsxHost).bytes()),
  });

if (!overMicrosoft)
  describeHost("An .xlsx file that exists", {
    sheets: ["Blad1"],
    open: () => {
      const opened = openXlsxHost(smallestWorkbook());
      if ("fault" in opened) throw new Error(opened.fault.code);
      return opened.host;
    },
    charts: (host) => chartsInFile((host as XlsxHost).bytes()),
  });
