/** A twinning proposal as a person reads it in a terminal, and as the object that `--json` prints. */
import type { TwinDraft } from "../actions/twin";
import type { Finding } from "../domain/finding";
import { exact, twoWayPairs } from "../domain/twinning/hits";
import { absentIn } from "../domain/twinning/absent";
import { figuresOf } from "../domain/twinning/figures";
import { outscoredLeads, packagesLedBy } from "../domain/twinning/leads";
import { calendarOf } from "../domain/twinning/programme";
import { NO_SUMMARY } from "../domain/summary/summary";
import { number } from "../layout/dutch";
import { twinning as words } from "../layout/sheets/twinning";
import { twinningLines } from "../layout/sheets/twinning-lines";
import { inFigures, takesNoPart } from "../layout/sheets/twinning-words";
import { twin as said } from "../locales/nl/command-twin";
import { findingsTable } from "./findings-table";
import { newTable } from "./table";

const NARROWEST = 60;

export function twinReport(draft: TwinDraft, findings: readonly Finding[], columns: number): string {
  const { measurement, twinning, record, consolidation } = draft;
  const { matches, waiting } = twinningLines(measurement, twinning, record);
  const conflicts = consolidation.conflicts.filter(({ subjectId }) =>
    measurement.definition.themes.some(({ id }) => id === subjectId),
  );
  const pairs = fitted([words.theme, words.learner, words.donor, said.scores, words.pinned, words.why], {
    widths: [29, 14, 14, 11, 11],
    columns,
  });
  for (const { theme, learner, donor, learnerScore, donorScore, pinned, why } of matches)
    pairs.push([theme, learner, donor, `${score(learnerScore)} – ${score(donorScore)}`, pinned, why]);
  const waits = fitted([words.theme, words.learner, words.learnerScore, words.whyWaiting], {
    widths: [29, 14, 16],
    columns,
  });
  for (const { theme, learner, learnerScore, why } of waiting) waits.push([theme, learner, number(learnerScore), why]);
  const absent = takesNoPart(absentIn(measurement), measurement.definition);
  const blocks = [
    inFigures(figuresOf(twinning)),
    conflicts.length > 0 ? said.conflicts(conflicts.length) : "",
    matches.length > 0 ? pairs.toString() : "",
    waiting.length > 0 ? `${words.waiting}:\n${waits.toString()}` : "",
    absent.length > 0 ? `${words.absent}:\n${absent.map((line) => `  ${line}`).join("\n")}` : "",
    findingsTable(findings, Math.max(columns, NARROWEST)),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** The last column takes what is left of the terminal. */
function fitted(
  head: readonly string[],
  { widths, columns }: { readonly widths: readonly number[]; readonly columns: number },
) {
  const taken = widths.reduce((sum, width) => sum + width, head.length + 1);
  return newTable(head, [...widths, Math.max(columns - taken, NARROWEST / 2)]);
}

function score(value: number | null): string {
  return value === null ? "?" : number(value);
}

export function twinJson({ measurement, twinning, record }: TwinDraft, findings: readonly Finding[]) {
  const { definition, period, cities, goodPractices, summary = NO_SUMMARY } = measurement;
  const { workPackages } = summary;
  const isTwoWay = twoWayPairs(twinning.hits);
  const valueOf = (cityId: string, themeId: string) =>
    cities.find(({ city }) => city.id === cityId)?.scores.get(themeId)?.value ?? null;
  const isRough = (cityId: string, themeId: string) => {
    const { value = null, status } = cities.find(({ city }) => city.id === cityId)?.scores.get(themeId) ?? {};
    return value !== null && status !== "scored";
  };
  return {
    definition: definition.id,
    period,
    settings: record.settings,
    programme: { ...record.programme, calendar: calendarOf(record.programme) },
    figures: figuresOf(twinning),
    absent: absentIn(measurement).map(({ cityId, themeId = null, raw }) => ({ city: cityId, theme: themeId, raw })),
    matches: twinning.matches.map(({ themeId, learner, donor, hit, why, others }) => {
      const [learnerValue, donorValue] = [valueOf(learner, themeId), valueOf(donor, themeId)];
      return {
        ...{ theme: themeId, learner, learnerValue, donor, donorValue },
        difference:
          learnerValue === null || donorValue === null ? null : (exact(donorValue) - exact(learnerValue)) / 1e9,
        practices: goodPractices
          .filter((each) => each.cityId === donor && each.themeId === themeId)
          .map(({ practice }) => practice),
        twoWay: isTwoWay({ learner, donor }),
        leads: packagesLedBy({ cityId: donor, themeId }, { workPackages, definition }).map(({ number: of }) => of),
        others,
        eligible: hit !== undefined,
        approximate: [learner, donor].some((id) => isRough(id, themeId)),
        pinned: why.kind === "pinned",
        ...(why.kind === "pinned" ? { reason: why.reason } : { without: why.without }),
      };
    }),
    waiting: twinning.waiting.map(({ themeId, learner, learnerValue, donors, because }) => ({
      ...{ theme: themeId, learner, learnerValue, donors, because },
    })),
    bans: record.bans.map(({ themeId, learner, donor, reason }) => ({ theme: themeId, learner, donor, reason })),
    ...(record.open && {
      open: record.open.map(({ themeId, learner, donor, said, reason }) => ({
        ...{ theme: themeId, learner, donor, said, reason },
      })),
    }),
    themesWithoutDonor: twinning.withoutDonor,
    outscoredLeads: outscoredLeads({ definition, cities, workPackages }).map(
      ({ workPackage, themeId, lead, best }) => ({
        ...{ package: workPackage.number, theme: themeId, lead, best },
      }),
    ),
    findings,
  };
}
