/**
 * The consolidation as a person reads it in a terminal: first what is still open, then where the cities stand, the medians, and
 * what was found.
 */
import type { ConsolidatedCity, Consolidation, Held } from "../consolidation/consolidation";
import { type Named, nameIn } from "../domain/definition/definition";
import { FTE } from "../domain/definition/subject";
import type { Finding, Severity } from "../domain/finding";
import { isAllTaken, type StillOpen } from "../domain/measurement/still-open";
import { grouped } from "../domain/grouped";
import { begun } from "../domain/plain-text";
import { BLANK, isAnswered, isUncounted } from "../domain/score/score";
import { cityStatuses, number, severities } from "../layout/dutch";
import { OF_CITY } from "../domain/measurement/words";
import { goedePraktijken } from "../layout/sheets/goede-praktijken";
import { savedText } from "../layout/sheets/inzendingen";
import { stadsfiches } from "../layout/sheets/stadsfiches";
import { columnTitle, titleOfWords } from "../layout/sheets/said-words";
import { bundle } from "../locales/nl/bundle";
import { command as words } from "../locales/nl/command";
import { conflicts } from "../locales/nl/conflicts";
import { standing } from "../locales/nl/standing";
import { findingsTable } from "./findings-table";
import { newTable } from "./table";

const NARROWEST = 60;
const HEADINGS = [words.file, words.sheet, words.cell] as const;

export interface ReportInput {
  readonly columns: number;
  readonly open: StillOpen;
  /** How tables were read in which someone chose, or must; empty for none. */
  readonly ways: string;
}

export function report(consolidation: Consolidation, { columns, open, ways }: ReportInput): string {
  const received = consolidation.cities.filter(({ status, fte }) => status !== "missing" || fte !== undefined);
  const [only, ...others] = received;
  const blocks = [
    standing.open(open),
    only ? citiesTable(consolidation, received) : words.nothing,
    only && others.length === 0 ? scoresTable(only, consolidation) : "",
    others.length > 0 ? themesTable(consolidation) : "",
    olderLines(consolidation),
    changesTable(consolidation, open),
    returnedLines(consolidation),
    emptiedLines(consolidation),
    conflictsTable(consolidation),
    wordsTable(consolidation),
    ways,
    findingsTable(consolidation.findings, Math.max(columns, NARROWEST)),
    summary(consolidation.findings),
  ];
  return blocks.filter((block) => block !== "").join("\n\n") + "\n";
}

/** The cities that handed in something, and the names of those that did not. */
function citiesTable({ cities, fteTotal, definition }: Consolidation, received: readonly ConsolidatedCity[]): string {
  /** The themes that still lack a score. */
  const open = (scores: ConsolidatedCity["scores"]) =>
    definition.themes
      .filter(({ id }) => !isAnswered(scores.get(id) ?? BLANK))
      .map(({ name }) => name)
      .join(", ");
  const fteCells = <Cell>(cell: Cell): readonly Cell[] => (definition.withoutFte ? [] : [cell]);
  const table = newTable([unitOf(definition), words.status, words.open, ...fteCells(words.fte), words.files]);
  for (const { city, status, scores, fte, files } of received)
    table.push([
      city.name,
      cityStatuses[status],
      status === "partial" || status === "conflict" ? open(scores) : "",
      ...fteCells(right(fte?.value ?? null)),
      files.join(", "),
    ]);
  if (received.length > 1 && !definition.withoutFte) table.push([words.total, "", "", right(fteTotal), ""]);
  const isReceived = new Set(received);
  const missing =
    received.length > 1 ? cities.filter((each) => !isReceived.has(each)).map(({ city }) => city.name) : [];
  return table.toString() + (missing.length > 0 ? `\n${words.missing(missing.join(", "))}` : "");
}

/** The scores of one city: a median over one says nothing. */
function scoresTable({ scores }: ConsolidatedCity, { definition }: Consolidation): string {
  const table = newTable([words.theme, words.score, words.read]);
  for (const { id, name } of definition.themes) {
    const { value, raw } = scores.get(id) ?? BLANK;
    table.push([name, right(value), raw === String(value) ? "" : raw]);
  }
  return table.toString();
}

function themesTable({ themes }: Consolidation): string {
  const table = newTable([words.theme, words.median, words.count, words.range, words.sensitivity]);
  for (const { theme, median, n, lowest, highest, sensitivity } of themes) {
    const range = lowest === null || highest === null ? "" : `${number(lowest)} – ${number(highest)}`;
    const { low, high } = sensitivity ?? { low: 0, high: 0 };
    const spread = low === high ? words.firm : `${number(low)} – ${number(high)}`;
    table.push([theme.name, right(median), right(n), range, median === null ? "" : spread]);
  }
  return table.toString();
}

/** Before what changes: whoever gives a former version by mistake sees it there. */
function olderLines({ older, definition }: Consolidation): string {
  return older
    .map(({ file, cityId, at, than }) =>
      conflicts.older(file, nameIn(definition.cities, cityId), { at: savedText(at), than: savedText(than) }),
    )
    .join("\n");
}

/** What is not as it was in the previous bundle. */
function changesTable({ changes, addedPractices = [], definition }: Consolidation, open: StillOpen): string {
  if (!changes) return "";
  if (changes.length + addedPractices.length === 0) return isAllTaken(open) ? words.unchanged : words.unchangedSoFar;
  const subjects = subjectsIn(definition);
  const table = newTable([unitOf(definition), words.theme, words.from, words.to, ...HEADINGS]);
  const shown = ({ status, value, raw }: Held, areWords: boolean) => {
    if (status === "conflict") return cityStatuses.conflict;
    if (value !== null) return right(value);
    return isUncounted({ status, value, raw }) && !areWords ? bundle.write.uncounted(begun(raw)) : begun(raw);
  };
  for (const { cityId, subjectId, field, from, to } of changes)
    table.push([
      nameIn(definition.cities, cityId),
      field ? titleOfWords({ subjectId, field }, definition) : nameIn(subjects, subjectId),
      shown(from, field !== undefined),
      shown(to, field !== undefined),
      to.source?.file ?? "",
      to.source?.sheet ?? "",
      to.source?.cell ?? "",
    ]);
  for (const { cityId, themeId, practice, source } of addedPractices)
    table.push([
      nameIn(definition.cities, cityId),
      `${nameIn(definition.themes, themeId)} · ${goedePraktijken.columns.practice.title}`,
      "",
      begun(practice),
      source.file ?? "",
      source.sheet,
      source.cell,
    ]);
  return `${words.changed}\n${table.toString()}`;
}

/** By city, what comes back though somebody took it out of the previous bundle: who meant that, is told how. */
function returnedLines({ returned = [], definition }: Consolidation): string {
  const subjects = subjectsIn(definition);
  const lines = [...grouped(returned, ({ cityId }) => cityId)].map(([cityId, own]) =>
    words.returned(
      nameIn(definition.cities, cityId),
      own.map(({ subjectId }) => nameIn(subjects, subjectId)),
    ),
  );
  return lines.length === 0 ? "" : [...lines, words.returnedHint].join("\n");
}

/** What a file leaves empty and the previous bundle holds: it stays. */
function emptiedLines({ emptied = [], definition }: Consolidation): string {
  const { keeps } = bundle.write;
  return emptied
    .map(({ cityId, subjectId, raw: now, held: { value, raw }, source }) => {
      const held = value === null ? begun(raw) : number(value);
      const of = { held, now: begun(now) };
      const told = keeps(nameIn(definition.cities, cityId), nameIn(definition.themes, subjectId), of);
      return `${told} (${source.file ?? ""}, ${source.sheet}!${source.cell}).`;
    })
    .join("\n");
}

function unitOf({ unit = words.city }: Consolidation["definition"]): string {
  return unit;
}

/** What there are columns of: the themes, and FTE as its column is headed. */
function subjectsIn({ themes }: Consolidation["definition"]): readonly Pick<Named, "id" | "name">[] {
  return [...themes, { id: FTE.id, name: words.fte }];
}

/** Who says what, where two cells disagree: a row for each of them. */
function conflictsTable({ conflicts, definition }: Consolidation): string {
  if (conflicts.length === 0) return "";
  const subjects = subjectsIn(definition);
  const table = newTable([unitOf(definition), words.theme, words.value, ...HEADINGS]);
  for (const { cityId, subjectId, candidates } of conflicts)
    for (const { value, source } of candidates)
      table.push([
        nameIn(definition.cities, cityId),
        nameIn(subjects, subjectId),
        value === null ? words.notApplicable : right(value),
        source.file ?? "",
        source.sheet,
        source.cell,
      ]);
  return `${words.conflicts}\n${table.toString()}`;
}

/** Texts that differ, each with its cell: in full they stand in the bundle. */
function wordsTable({ wordConflicts, definition }: Consolidation): string {
  if (wordConflicts.length === 0) return "";
  const table = newTable([unitOf(definition), words.theme, words.field, words.text, ...HEADINGS]);
  for (const { cityId, subjectId, fields } of wordConflicts)
    for (const { field, candidates } of fields)
      for (const { text, source } of candidates)
        table.push([
          nameIn(definition.cities, cityId),
          subjectId === OF_CITY ? stadsfiches.tab : nameIn(definition.themes, subjectId),
          columnTitle({ subjectId, field }),
          begun(text),
          source.file ?? "",
          source.sheet,
          source.cell,
        ]);
  return `${words.words}\n${table.toString()}`;
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return (["error", "warning", "info"] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => `${count(severity)} × ${severities[severity]}`)
    .join(" · ");
}

function right(value: number | null): { content: string; hAlign: "right" } {
  return { content: value === null ? "" : number(value), hAlign: "right" };
}
