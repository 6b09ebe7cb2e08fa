/**
 * Sterk en beter: per theme the strong points and points to improve of the group, with the cities that say so. How many they are follows
 * by formula from shares above the table; where no city is linked, as in an older report, it is what was told.
 */
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import { fold, identify } from "../../domain/definition/identity";
import { type CountingRule, DEFAULT_SHARES, HOW_MANY, type HowMany } from "../../domain/points/how-many";
import { type GroupPoint, POINT_KINDS, type PointKind, saidBy } from "../../domain/points/point";
import type { Measurement } from "../../domain/measurement/measurement";
import { partsOf } from "../../domain/summary/summary";
import { referenceTo } from "../../host/a1";
import * as style from "../drawing/style";
import { NAMES } from "../names";
import { lineCell } from "./above-table";
import { themeChoice } from "./goede-praktijken";
import type { Calculating, Line, OwnSheet, Reading } from "./sheet";
import { IMPROVE, STRONG, THEME } from "./vocabulary";

export type PointColumn = "themeId" | "kind" | "text" | "cityIds" | "howMany" | "reported" | "nuance" | "sources";

/** Those in a record are each different from the others: the sheet is read back by these words. */
export const words = {
  kinds: { strong: "Sterk punt", improve: "Verbeterpunt" } satisfies Record<PointKind, string>,
  howMany: {
    ...{ all: "alle", most: "de meeste", half: "ongeveer de helft", several: "verschillende", some: "enkele" },
  } satisfies Record<HowMany, string>,
  /** Before the number of cities that "alle" is of. */
  of: "Aantal steden",
  /** Behind a word that is of other cities than all of them. */
  among: (of: number) => ` (van ${of} steden)`,
  /** What is counted now, and what was told before. */
  before: (counted: string, reported: string) => `${counted} (eerder gemeld: ${reported})`,
} as const;

/** Before the share from which on a word holds. */
export function shareLabel(word: HowMany): string {
  return `“${words.howMany[word]}” vanaf`;
}

/** All but the last, which begins at one city. */
export const SHARES = HOW_MANY.filter((word) => word !== "some");

/** Between the cities of a point in their cell. */
export const CITY_SEPARATOR = "; ";
const WORDS = { format: style.TEXT, header: style.LEFT, input: true, tall: true } as const;

export const sterkEnBeter: OwnSheet<GroupPoint, PointColumn> = {
  table: NAMES.points,
  tab: "Sterk en beter",
  title: "Sterke punten en verbeterpunten van de groep",
  note: "Eén regel per punt, met een puntkomma tussen de steden. Hoeveel volgt uit de drempels hieronder. Wat steden zelf schreven, koppelt u in Delen.",
  lines: ({ bundle: { measurement } }) => linesOf(countingRule(measurement.definition, measurement.points?.rule)),
  columns: {
    themeId: {
      ...{ title: "Thema", aliases: THEME, width: 24, ...WORDS, tall: false },
      format: { ...style.TEXT, bold: true },
      validation: ({ places }) => themeChoice(places?.themes),
      write: ({ themeId }, { bundle }) => nameIn(bundle.measurement.definition.themes, themeId),
    },
    kind: {
      ...{ title: "Soort", width: 14, ...WORDS, tall: false, choices: Object.values(words.kinds) },
      write: ({ kind, rawKind }) => (kind ? words.kinds[kind] : rawKind),
    },
    text: { title: "Punt", width: 52, ...WORDS, write: ({ text }) => text },
    cityIds: {
      ...{ title: "Steden", aliases: ["Stad"], width: 28, ...WORDS },
      write: ({ cityIds }, { bundle }) =>
        cityIds.map((id) => nameIn(bundle.measurement.definition.cities, id)).join(CITY_SEPARATOR),
    },
    howMany: {
      ...{ title: "Hoeveel", width: 17, format: style.TEXT, header: style.LEFT },
      ...{ write: () => null, calculated: counted },
    },
    reported: {
      ...{ title: "Zoals gemeld", aliases: ["Volgens het rapport"], width: 17, ...WORDS, tall: false },
      write: ({ reported }) => reported,
    },
    nuance: { title: "Nuance", width: 44, ...WORDS, write: ({ nuance }) => nuance },
    sources: { title: "Bron", width: 34, ...WORDS, write: ({ sources }) => sources.join("\n") },
  },
  ...{ knownBy: ["themeId", "kind", "text", "cityIds", "howMany"], from: "centre" },
  rows: ({ measurement: { definition, points } }) => byTheme(points?.points ?? [], definition),
  spare: { rows: 30, drawn: true, printed: false },
  frozen: 3,
};

/** In the order of the definition, what goes well first; what is of no theme or kind comes last, and else they stand as they stood. */
function byTheme(points: readonly GroupPoint[], { themes }: AssessmentDefinition): readonly GroupPoint[] {
  const placeOf = ({ themeId, kind }: GroupPoint) => {
    const theme = themes.findIndex(({ id }) => id === themeId);
    return (theme < 0 ? themes.length : theme) * POINT_KINDS.length + (kind ? POINT_KINDS.indexOf(kind) : 1);
  };
  return [...points].sort((one, other) => placeOf(one) - placeOf(other));
}

/** As the sheet says, else as we propose it: of all cities, so that "alle" is never said too soon. */
export function countingRule({ cities }: AssessmentDefinition, rule?: CountingRule): CountingRule {
  return rule ?? { from: DEFAULT_SHARES, of: cities.length };
}

function linesOf({ from, of }: CountingRule): readonly Line[] {
  return [
    ...SHARES.map((word) => ({
      ...{ label: shareLabel(word), value: from[word], input: true as const },
      format: { numberFormat: "0%" },
    })),
    { label: words.of, value: of, input: true },
  ];
}

/** @param at what stands in each column of a row */
export function pointIn(at: (column: PointColumn) => string, { definition }: Reading): GroupPoint {
  const { cities, themes } = definition;
  const rawKind = at("kind");
  return {
    // A name that nobody has stays as it is.
    themeId: identify(at("themeId"), themes)?.id ?? at("themeId"),
    ...{ kind: kindOf(rawKind), rawKind },
    text: at("text"),
    cityIds: [...new Set(partsOf(at("cityIds")).map((name) => identify(name, cities)?.id ?? name))],
    reported: at("reported"),
    nuance: at("nuance"),
    sources: at("sources")
      .split("\n")
      .filter((line) => line.trim() !== ""),
  };
}

const KINDS = [
  { id: "strong", name: words.kinds.strong, aliases: [...STRONG, "Sterk"] },
  { id: "improve", name: words.kinds.improve, aliases: [...IMPROVE, "Verbeter", "Beter"] },
];

function kindOf(text: string): PointKind | undefined {
  const found = identify(text, KINDS)?.id;
  return POINT_KINDS.find((kind) => kind === found);
}

/** In words: what is counted, with what was told before where that is something else; else what was told. */
export function howManyCities(
  point: GroupPoint,
  { definition, points }: Pick<Measurement, "definition" | "points">,
): string {
  const { reported } = point;
  const rule = countingRule(definition, points?.rule);
  const word = saidBy(point, definition, rule);
  if (!word) return reported;
  const counted = words.howMany[word] + (rule.of === definition.cities.length ? "" : words.among(rule.of));
  return reported === "" || fold(reported) === fold(words.howMany[word]) ? counted : words.before(counted, reported);
}

/** By the cities of Legende that are named in the row, each once; a row that names none shows what was told. */
function counted({ row, cell, on: { bundle, places } }: Calculating<GroupPoint, PointColumn>) {
  if (!places?.cities) return undefined;
  const { definition, points } = bundle.measurement;
  const { sheet, area } = places.cities;
  const cities = referenceTo(sheet, area);
  const semicolons = [
    ["CHAR(10)", '";"'],
    ["CHAR(160)", '" "'],
    ['"; "', '";"'],
    ['" ;"', '";"'],
  ].reduce((text, [what = "", by = ""]) => `SUBSTITUTE(${text},${what},${by})`, `TRIM(${cell("cityIds")})`);
  const count = `SUMPRODUCT((${cities}<>"")*ISNUMBER(SEARCH(";"&${cities}&";",";"&${semicolons}&";")))`;
  const found = SHARES.reduceRight(
    (otherwise, each, index) =>
      `IF(${count}/${lineCell(SHARES.length)}>=${lineCell(index)},"${words.howMany[each]}",${otherwise})`,
    `"${words.howMany.some}"`,
  );
  const told = cell("reported");
  const word = row && saidBy(row, definition, countingRule(definition, points?.rule));
  return {
    value: word ? words.howMany[word] : (row?.reported ?? ""),
    formula: `=IF(${count}=0,IF(${told}="","",${told}),IFERROR(${found},""))`,
  };
}
