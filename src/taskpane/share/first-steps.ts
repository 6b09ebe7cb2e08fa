/** What comes before publishing, in this order: a median that is published before would be another after. It is possible all the same. Pure. */
import { corrections } from "../../actions/accept";
import { isBundleHere } from "../../actions/draft-bundle";
import type { Inspection } from "../../actions/inspect";
import type { MadeBenchmark } from "../../actions/make-benchmark";
import { nameIn } from "../../domain/definition/definition";
import { FTE } from "../../domain/definition/subject";
import type { Locale } from "../../locales/locale";
import { shareTexts } from "../../locales/share";
import { standingTexts } from "../../locales/standing";
import type { TabName } from "../role/role";

export interface FirstStep {
  /** Settling what is contradicted; looking at what does not count, of which Controleren offers what was meant. */
  readonly step: "settle" | "correct";
  /** What does not count, and until when. */
  readonly said: string;
  /** On the button, and the tab to which that goes. */
  readonly text: string;
  readonly tab: TabName;
}

export function firstSteps(
  inspection: Inspection,
  { conflicts, definition }: Pick<MadeBenchmark, "conflicts" | "definition">,
  locale: Locale,
): readonly FirstStep[] {
  const { global, goTo } = shareTexts(locale);
  const { tabs } = locale.pane;
  const subjects = [...definition.themes, FTE];
  const contested = [...new Set(conflicts.map(({ subjectId }) => nameIn(subjects, subjectId)))];
  const cells = corrections(inspection).length;
  // Of what stands in no file, the cells themselves are to be made alike.
  const [text, tab]: [string, TabName] = isBundleHere(inspection.workbook)
    ? [tabs.bundle, "bundle"]
    : [tabs.check(0), "check"];
  const settle: FirstStep = { step: "settle", said: global.contested(contested.join(", ")), text: goTo(text), tab };
  const words = { said: global.toCorrect(cells), text: standingTexts(locale).correctFirst(cells) };
  const correct: FirstStep = { step: "correct", ...words, tab: "check" };
  return [...(contested.length > 0 ? [settle] : []), ...(cells > 0 ? [correct] : [])];
}
