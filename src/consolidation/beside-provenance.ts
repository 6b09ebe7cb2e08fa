/**
 * Where the tables of a bundle say something else than its own Herkomst. What stands in the tables counts: it is how a person corrects a
 * score. But names that were sorted without their rows, or two headings that changed places, look the same, and give every city the
 * scores of another. Pure.
 */
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import { cellKey, type CitySubject, FTE } from "../domain/definition/subject";
import { type Finding, type FindingCode, SEVERITY } from "../domain/finding";
import { grouped } from "../domain/grouped";
import { scoreOutcome } from "../domain/score/score";
import { rawOfBeside } from "../layout/beside-text";
import type { ProvenanceRow } from "../layout/bundle";
import type { Source, WorkbookReading } from "../layout/parse/reading";
import { fteOutcome } from "./outcomes";

type Outcome = string | number;

interface Told extends CitySubject {
  readonly outcome: Outcome;
}

interface TableCell extends Told {
  readonly source: Source;
}

interface Input {
  /** What was read in the tables of the bundle, and nowhere else. */
  readonly reading: Pick<WorkbookReading, "scores" | "fte">;
  readonly provenance: readonly ProvenanceRow[];
  readonly definition: AssessmentDefinition;
}

/**
 * One for each city of which most of what stands there is not hers and is another's, one for each theme in the same way or of which most
 * is not as it was, and one for each city with what differs besides.
 * `raw`: as `rawOfBeside` writes it.
 */
export function besideProvenance({ reading, provenance, definition }: Input): readonly Finding[] {
  const { cities, themes } = definition;
  const here = cellsIn(reading);
  const there = new Map(rememberedIn(provenance).map(({ outcome, ...each }) => [keyOf(each), outcome]));
  // A city may have two rows: one that says what Herkomst says is enough.
  const agreed = new Set(here.flatMap((each) => (there.get(keyOf(each)) === each.outcome ? keyOf(each) : [])));
  const differing = here.filter((each) => there.has(keyOf(each)) && !agreed.has(keyOf(each)));
  if (differing.length === 0) return [];

  const ofCity = grouped(here, ({ cityId }) => cityId);
  const ofSubject = grouped(here, ({ subjectId }) => subjectId);
  const rows = cities.flatMap((city) => {
    const own = (ofCity.get(city.id) ?? []).filter(({ subjectId }) => subjectId !== FTE.id);
    const other = likest(own, cities, (cell, { id }) => there.get(cellKey(id, cell.subjectId)));
    return other && other !== city ? [{ of: city, other, own }] : [];
  });
  const moved = new Set(rows.map(({ of }) => of.id));
  const columns = [...themes, FTE].flatMap((theme) => {
    const own = (ofSubject.get(theme.id) ?? []).filter(({ cityId }) => theme === FTE || !moved.has(cityId));
    const other =
      theme === FTE ? undefined : likest(own, themes, (cell, { id }) => there.get(cellKey(cell.cityId, id)));
    const isMoved = other && other !== theme;
    return isMoved || (isMost(own) && own.filter(isOther).length >= MANY)
      ? [{ of: theme, ...(isMoved && { other }), own }]
      : [];
  });
  const lines = [
    ...rows.map((each) => ({ ...each, own: each.own.filter(isOther), all: each.own.length, names: themes })),
    ...columns.map((each) => ({ ...each, own: each.own.filter(isOther), all: each.own.length, names: cities })),
  ];
  const inLines = new Set(lines.flatMap(({ own }) => own));
  const alone = differing.filter((each) => !inLines.has(each));
  return [
    ...lines.map(({ of, other, own, all, names }) => told("row-beside-provenance", own, { of, other, all, names })),
    ...[...grouped(alone, ({ cityId }) => cityId)].map(([cityId, own]) =>
      told("score-beside-provenance", own, {
        of: named(cities, cityId),
        all: ofCity.get(cityId)?.length ?? 0,
        names: [...themes, FTE],
      }),
    ),
  ];

  function isOther(cell: TableCell): boolean {
    return !agreed.has(keyOf(cell));
  }

  function isMost(cells: readonly TableCell[]): boolean {
    return cells.filter(isOther).length * 2 > cells.length;
  }

  /** Whose these are for the most part, where most of them are not what Herkomst has for them. */
  function likest(
    own: readonly TableCell[],
    among: readonly Named[],
    thereOf: (cell: TableCell, one: Named) => Outcome | undefined,
  ): Named | undefined {
    // A city that had nothing before is new, unless all of what stands there is another's.
    const isNew = own.every((cell) => !there.has(keyOf(cell)));
    if (own.length < FEWEST || !isMost(own)) return undefined;
    const fits = (one: Named) => own.filter((cell) => thereOf(cell, one) === cell.outcome).length;
    const [best] = among.map((one) => ({ one, count: fits(one) })).sort((a, b) => b.count - a.count);
    return best && (isNew ? best.count === own.length : best.count * 2 > own.length) ? best.one : undefined;
  }

  function told(
    code: FindingCode,
    own: readonly TableCell[],
    { of, other, all, names }: { of: Named; other?: Named | undefined; all: number; names: readonly Named[] },
  ): Finding {
    const cells = own.slice(0, SHOWN).map((cell) => ({
      name: named(names, names === cities ? cell.cityId : cell.subjectId).name,
      here: shown(cell.outcome),
      there: shown(there.get(keyOf(cell)) ?? ""),
    }));
    const raw = rawOfBeside({ of: of.name, other: other?.name ?? "", count: own.length, all, cells });
    const { sheet = "", cell = "" } = own[0]?.source ?? {};
    return { code, severity: SEVERITY[code], sheet, cell, raw };
  }
}

/** Of fewer, that they are those of another says nothing. */
const FEWEST = 3;
/** Of as many cities, it is told once for the theme. */
const MANY = 4;
/** How many are told one by one. */
const SHOWN = 8;

function cellsIn({ scores, fte }: Input["reading"]): readonly TableCell[] {
  return [
    ...scores.map(({ cityId, themeId: subjectId, score, source }) => {
      return { cityId, subjectId, outcome: scoreOutcome(score), source };
    }),
    ...fte.map(({ cityId, fte: said, source }) => ({ cityId, subjectId: FTE.id, outcome: fteOutcome(said), source })),
  ].flatMap(({ outcome, ...each }) => (outcome === undefined ? [] : { ...each, outcome }));
}

/** What counts, by Herkomst: of what is open or was not chosen, nothing does. */
function rememberedIn(provenance: readonly ProvenanceRow[]): readonly Told[] {
  return provenance.flatMap(({ cityId, about, ruling }): readonly Told[] => {
    if (ruling === "open" || ruling === "rejected") return [];
    const subjectId = about.kind === "score" ? about.themeId : FTE.id;
    const outcome =
      about.kind === "score" ? scoreOutcome(about.score) : about.kind === "fte" ? fteOutcome(about.fte) : undefined;
    return outcome === undefined ? [] : [{ cityId, subjectId, outcome }];
  });
}

function keyOf({ cityId, subjectId }: CitySubject): string {
  return cellKey(cityId, subjectId);
}

function named(among: readonly Named[], id: string): Named {
  return among.find((each) => each.id === id) ?? { id, name: id, aliases: [] };
}

function shown(outcome: Outcome): string {
  return outcome === "not-applicable" ? "n.v.t." : String(outcome);
}
