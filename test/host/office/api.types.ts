/** Types only, for `npm run types`: the real Excel satisfies the slice that we use. */
/// <reference types="office-js" />
import type {
  ExcelApi,
  RequestContext,
  WorkbookSince1_18,
  WorksheetCollectionSince1_17,
} from "../../../src/host/office/api";

type IsTrue<Fact extends true> = Fact;

export type Facts = [
  IsTrue<typeof Excel extends ExcelApi ? true : false>,
  IsTrue<Excel.RequestContext extends RequestContext ? true : false>,
  IsTrue<Excel.Workbook extends WorkbookSince1_18 ? true : false>,
  IsTrue<Excel.WorksheetCollection extends WorksheetCollectionSince1_17 ? true : false>,
];
