/** Bundles in which one thing is wrong with who learns from whom, or with a partnership. */
import type { Snapshot } from "../../src/host/snapshot";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { FindingCode } from "../../src/domain/finding";
import type { Partnership } from "../../src/domain/partnerships/partnership";
import { NOTHING_DECIDED, type TwinningRecord } from "../../src/domain/twinning/record";
import { USUAL_PROGRAMME } from "../../src/domain/twinning/programme";
import { USUAL_SETTINGS } from "../../src/domain/twinning/settings";
import { edited, type } from "../layout/edits";
import { bundleBook } from "../layout/published";
import { dirty, type Dirty, ofGent } from "./dirty";

/** Said on the day: see its own test. */
export const DUE_CODES = [
  ...["partnership-to-evaluate" as const, "partnership-ended" as const, "partnership-evaluate-again" as const],
] satisfies readonly FindingCode[];

/** Gent learns from this city. */
const pair = (themeId: string, donor: string) => ({ themeId, learner: "gent", donor, reason: "" });
const TYPED = type("Twinning", "A17", "Strategie", "Gent", "", "Leuven");
/** As we would have proposed it. */
const OURS = [
  TYPED,
  type("Twinning", "G17", "vraag ernaar", "nee", "nee"),
  type("Twinning", "M17", "Zonder deze koppeling wacht er een leervraag meer."),
];

export const DIRTY_PLANS: readonly Dirty[] = [
  dirty("twinning-unknown", ["Twinning", "A17"], twinned({ pins: [pair("strategie", "Vilvoorde")] })),
  dirty("twinning-same-city", ["Twinning", "A17"], twinned({ pins: [pair("strategie", "gent")] })),
  dirty(
    "twinning-contradicted",
    ["Twinning", "A17"],
    twinned({ pins: [pair("strategie", "leuven")], bans: [pair("strategie", "leuven")] }),
  ),
  {
    ...dirty(
      "twinning-not-eligible",
      ["Twinning", "A17"],
      twinned({ pins: [pair("aanpak", "aalst"), pair("aanpak", "leuven")] }),
    ),
    also: [["twinning-pinned-twice", "Twinning", "A18"]],
  },
  {
    ...dirty(
      "twinning-not-eligible",
      ["Twinning", "A17"],
      twinned({ pins: [pair("aanpak", "aalst")], settings: { ...USUAL_SETTINGS, perDonor: 0 } }),
    ),
    file: "meer dan de grens.xlsx",
    also: [["twinning-over-limit", "Twinning", "A17"]],
  },
  dirty("twinning-unclear", ["Twinning", "K17"], edited(twinned({}), TYPED, type("Twinning", "K17", "misschien"))),
  dirty("twinning-outdated", ["Twinning", "A17"], edited(twinned({}), ...OURS)),
  dirty("twinning-open", ["Twinning", "L17"], edited(twinned({}), ...OURS, type("Twinning", "L17", "Nog bespreken"))),
  dirty("twinning-edited", ["Twinning", "A17"], edited(twinned({}), ...OURS, type("Twinning", "J17", "Leuven"))),
  dirty("twinning-heading-missing", ["Twinning", "A16"], edited(twinned({}), type("Twinning", "K16", null))),
  dirty("twinning-day", ["Twinning", "B10"], edited(twinned({}), type("Twinning", "B10", "najaar 2026"))),
  dirty(
    "twinning-plan-early",
    ["Twinning", "B13"],
    twinned({ programme: { ...USUAL_PROGRAMME, start: "2026-10-01", planDate: "2026-09-30" } }),
  ),
  dirty("twinning-setting", ["Twinning", "B6"], edited(twinned({}), type("Twinning", "B6", "vier"))),
  dirty("partnership-without-end", ["Partnerschappen", "E5"], partnered({ end: "" })),
  dirty("partnership-without-goal", ["Partnerschappen", "F5"], partnered({ goal: "Van elkaar leren" })),
  dirty("partnership-without-clause", ["Partnerschappen", "H5"], partnered({ clause: "nee" })),
  dirty("partnership-day-unclear", ["Partnerschappen", "J5"], partnered({ evaluation: "ooit" })),
  dirty("partnership-end-before-start", ["Partnerschappen", "E5"], partnered({ start: "2029-01-01" })),
  dirty("partnership-verdict-unclear", ["Partnerschappen", "K5"], partnered({ verdict: "misschien" })),
  dirty("criterion-weight", ["Partnercriteria", "B5"], weighed("veel", "2")),
  dirty("criterion-sum", ["Partnercriteria", "B6"], weighed("60 %", "30 %")),
  dirty("partnership-no-follow-up", ["Partnerschappen", "C5"], partnered({ form: "Intentieverklaring" })),
];

/** A bundle with a twinning programme, about which somebody decided something. */
function twinned(decided: Partial<TwinningRecord>): Snapshot {
  return bundleBook({ ...ofGent(klimaatgovernance), twinning: { ...NOTHING_DECIDED, ...decided } });
}

/** A bundle with a partnership of which all is said, but for something. */
function partnered(more: Partial<Partnership>): Snapshot {
  const all: Partnership = {
    ...{ partner: "Leuven", theme: "Middelen", form: "MoU", start: "2026-01-01", end: "2028-12-31" },
    ...{
      goal: "2 dossiers per jaar",
      services: "",
      clause: "ja",
      tension: "",
      evaluation: "",
      verdict: "",
      reason: "",
    },
  };
  return bundleBook({ ...ofGent(klimaatgovernance), partnerships: [{ ...all, ...more }] });
}

/** A bundle with two criteria, of these weights. */
function weighed(...weights: readonly string[]): Snapshot {
  const criteria = weights.map((weight, index) => ({ criterion: `Criterium ${index + 1}`, weight }));
  return bundleBook({ ...ofGent(klimaatgovernance), criteria });
}
