/** Bundles with one thing wrong about a figure of the group each: what is published of a theme, and what the formulas count. */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { LedgerEntry } from "../../src/domain/global-score/ledger";
import type { Snapshot } from "../../src/host/snapshot";
import { edited, type } from "../layout/edits";
import { bundleBook, entry } from "../layout/published";
import { dirty, type Dirty, ofGent } from "./dirty";
import { publishedBeyond } from "./dirty-bundles";

export const DIRTY_GLOBALS: readonly Dirty[] = [
  dirty("global-without-reason", ["Globaal", "D12"], published({ reason: "" })),
  dirty("global-unsigned", ["Globaal", "E12"], published({ person: "" })),
  dirty("figure-overwritten", ["Maturiteit", "D8"], edited(published({}), type("Maturiteit", "D8", 5))),
  dirty("global-not-in-ledger", ["Maturiteit", "D7"], edited(published({}), type("Maturiteit", "D7", 3.5))),
  {
    ...dirty("score-out-of-range", ["Globaal", "C12"], published({ value: null, raw: "25" })),
    file: "globale score buiten de schaal.xlsx",
  },
  {
    ...dirty("global-as-text", ["Globaal", "C12"], published({ value: null, raw: "Niveau 2" })),
    file: "globale score in woorden.xlsx",
  },
  dirty("global-median-changed", ["Globaal", "C12"], published({ median: 2.5 })),
  dirty("global-beside-median", ["Globaal", "C12"], published({ value: 3, median: null })),
  dirty("global-outside-scores", ["Globaal", "C12"], publishedBeyond()),
];

/** A bundle in which Aanpak was published otherwise than the median of then, with something else about it; `null` where Globaal keeps no median. */
function published({
  median = 3,
  ...more
}: Partial<Omit<LedgerEntry, "median">> & { readonly median?: number | null }): Snapshot {
  const then = median === null ? {} : { median };
  return bundleBook({
    ...ofGent(klimaatgovernance),
    ledger: [entry("aanpak", "published", { value: 2.5, ...then, ...more })],
  });
}
