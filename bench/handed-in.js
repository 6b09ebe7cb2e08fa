/** What every city hands in where only the size matters: a score for each theme, all the same, and nothing else. */
import { parseSubmission } from "../src/actions/parse-submission.ts";
import { klimaatgovernance } from "../src/domain/definition/klimaatgovernance.ts";
import { EMPTY_WORKBOOK } from "../src/layout/plan/plan-layout.ts";

/** What an empty workbook says, which holds whatever a reading holds by now. */
const NOTHING = {
  ...parseSubmission(EMPTY_WORKBOOK, { builtIn: klimaatgovernance, file: "leeg.xlsx" }).reading,
  findings: [],
};

/** For drafting a bundle of them by this definition. */
export function handedIn(definition) {
  const { cities, themes } = definition;
  const submissions = cities.map(({ id, name }) => {
    const scores = themes.map((theme, index) => ({
      cityId: id,
      themeId: theme.id,
      score: { status: "scored", value: 3, raw: "3" },
      source: { sheet: "Blad1", cell: `B${index + 2}` },
    }));
    return { file: `${name}.xlsx`, reading: { ...NOTHING, scores } };
  });
  return { submissions, bundles: new Set(), faults: [], definition };
}
