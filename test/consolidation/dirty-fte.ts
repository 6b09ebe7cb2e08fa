/** Tables of the pact in which a number of FTE is wrong. */
import type { Snapshot } from "../../src/host/snapshot";
import { book, type Rows, sheet } from "../layout/book";
import { GENT, HEADER } from "../layout/rows";
import { dirty, type Dirty } from "./dirty";

/** With scores beside it: of a file with FTE alone, it is an error that there are none. */
export const lekp = (...rows: Rows): Snapshot =>
  book(sheet("Blad1", [HEADER, GENT]), sheet("LEKP", [["Stad", "VTE LEKP 1"], ...rows]));

export const DIRTY_FTE: readonly Dirty[] = [
  dirty("fte-negative", ["LEKP", "B2"], lekp(["Gent", -1])),
  dirty("fte-much", ["LEKP", "B2"], lekp(["Gent", 250])),
  dirty("fte-as-text", ["LEKP", "B2"], lekp(["Gent", "8,4"])),
  dirty("fte-unreadable", ["LEKP", "B2"], lekp(["Gent", "acht of negen"])),
  {
    ...dirty("fte-unreadable", ["LEKP", "B2"], lekp(["Gent", { formula: "=SUM(C2:D2)" }])),
    file: "som zonder resultaat.xlsx",
  },
  dirty("fte-total-mismatch", ["LEKP", "B3"], lekp(["Gent", 8], ["Totaal", 9])),
];
