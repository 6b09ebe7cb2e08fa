/** Finding the cells that name a theme, with what they say of it: "Strategie", "Strategie (TO BE)", "Hoe scoort u op Strategie?". */
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { identify, words } from "../../domain/definition/identity";
import { latestPer, oncePer, oncePerText } from "../../domain/kept";
import { isAscii } from "../../domain/plain-text";
import type { Position } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import { type SheetIndex, textOf } from "../cells/sheet-index";
import { FEWEST_THEMES } from "./table";
import { type Saying, sayingOf, wordsBesideNames } from "./words/saying";

export interface ThemeLabel extends Position {
  readonly theme: Named;
  /** What it says beside the name, in the words that stand there; empty for a bare name. */
  readonly more: string;
  readonly saying: Saying;
  /** Are there words in it that nobody knows, outside brackets? Then it names a theme only where others say the same. */
  readonly isPhrase: boolean;
  /** What says that its scores are no scores of this city's now: "Monitoring (ambitie 2030)". */
  readonly denial?: string | undefined;
}

/** No heading comes near this length; long texts need not be looked at. */
const LONGEST_HEADER = 160;

/** Every cell of the sheet that names a theme, in reading order. */
export function themeLabels(index: SheetIndex, definition: AssessmentDefinition): readonly ThemeLabel[] {
  const labelFor = labeller(definition);
  return index.rowsBetween(-1, Infinity).flatMap((row) => {
    const cells = index.cellsIn(row);
    return inRow(cells, [labelFor], () => labelsAmong(cells, labelFor));
  });
}

type LabelFor = (text: string) => Omit<ThemeLabel, keyof Position> | undefined;

/** Most rows are the very same after an edit, and few of them name a theme. */
const inRow = latestPer<readonly Cell[], readonly ThemeLabel[]>();

function labelsAmong(cells: readonly Cell[], labelFor: LabelFor): readonly ThemeLabel[] {
  return cells.flatMap((cell): readonly ThemeLabel[] => {
    const text = textOf(cell);
    if (text === "" || text.length > LONGEST_HEADER) return [];
    const label = labelFor(text);
    return label ? [{ ...label, row: cell.row, column: cell.column }] : [];
  });
}

/** The same names stand in every file. */
const labeller = oncePer((definition: AssessmentDefinition): LabelFor => {
  const mayName = mentions(definition);
  return oncePerText((text) => (mayName(text) ? labelOf(text, definition) : undefined));
});

function labelOf(text: string, definition: AssessmentDefinition): Omit<ThemeLabel, keyof Position> | undefined {
  const named = identify(text, definition.themes);
  const saying = sayingOf(text, definition);
  if (named) {
    const more = /[([]([^()[\]]*)[)\]]\s*$/.exec(text)?.[1] ?? "";
    const said = more === "" ? saying : sayingOf(more, definition);
    // "Aanpak (strategie en visie)": what is between brackets explains; it is no second theme.
    const isDenied = more !== "" && saysOther(said);
    return {
      ...{ theme: named, more, saying: { ...said, themes: [], cities: [] }, isPhrase: false },
      ...(isDenied && { denial: text }),
    };
  }
  const [theme, ...others] = new Set(saying.themes);
  if (!theme || others.length > 0 || saying.cities.length > 0) return undefined;
  return {
    ...{ theme, more: text, saying: { ...saying, themes: [] }, isPhrase: saying.unknown.length > 0 },
    ...(saysOther(saying) && { denial: text }),
  };
}

/** A target, an earlier year, another city, another scale, and nothing that nobody knows: "(visie en doelen)" may explain a theme. */
export function saysOther(saying: Saying): boolean {
  const { unknown, cities, years, meanings, otherScale } = saying;
  if (otherScale) return true;
  return unknown.length === 0 && (cities.length > 0 || years.length > 0 || OTHERS.some((role) => meanings.has(role)));
}

const OTHERS = ["target", "previous", "rank"] as const;

/**
 * Those of one row or one column that count as its header. A phrase names a theme only where three themes have the same one;
 * what stands between brackets behind one theme alone explains it.
 */
export function agreed(all: readonly ThemeLabel[], definition: AssessmentDefinition): readonly ThemeLabel[] {
  const labels = withDenials(withoutOwnNumbers(all));
  const shared = themesBy(labels, ({ saying }) => keyOf(saying));
  // "HR & cultuur (personeel)" and "Middelen (budget)" are explained, though both are amounts.
  const inWords = themesBy(labels, ({ more }) => wordsBesideNames(more, definition));
  const ofParts = themesBy(labels, (label) => partOf(label, definition));
  const times = new Map<Named, number>();
  for (const { theme } of labels) times.set(theme, (times.get(theme) ?? 0) + 1);
  return labels.flatMap((label): readonly ThemeLabel[] => {
    if (label.denial !== undefined) return [{ ...label, more: "", saying: NOTHING, isPhrase: false }];
    const themes = shared.get(keyOf(label.saying))?.size ?? 0;
    if (label.isPhrase) return themes >= FEWEST_THEMES ? [{ ...label, isPhrase: false }] : [];
    const alike = isBracketed(label) ? (inWords.get(wordsBesideNames(label.more, definition))?.size ?? 0) : themes;
    const part = partOf(label, definition);
    if (part !== "" && (ofParts.get(part)?.size ?? 0) < 2) return [];
    const explains =
      label.more !== "" && Math.min(themes, alike) < 2 && times.get(label.theme) === 1 && isBracketed(label);
    return [explains ? { ...label, more: "", saying: NOTHING } : label];
  });
}

/** Among bare names, a few that say that they are none of now, and whose theme stands nowhere else: there a score was to be. */
function withDenials(labels: readonly ThemeLabel[]): readonly ThemeLabel[] {
  const plain = new Set(
    labels.flatMap(({ denial, more, theme }) => (denial === undefined && more === "" ? [theme] : [])),
  );
  const stated = new Set(labels.flatMap(({ denial, theme }) => (denial === undefined ? [theme] : [])));
  const denied = labels.filter(({ denial, theme }) => denial !== undefined && !stated.has(theme));
  const isFew = new Set(denied.map(({ theme }) => theme)).size <= plain.size;
  return labels.map((label) => (isFew && denied.includes(label) ? label : { ...label, denial: undefined }));
}

/**
 * "Eigen middelen", "LEKP-middelen", "Interne communicatie": a word before or behind a name, outside brackets, makes it another thing
 * or a part of it. Both together are the whole: "Interne en externe communicatie".
 */
function partOf({ more, saying }: ThemeLabel, definition: AssessmentDefinition): string {
  const said = more === "" ? [] : words(more).filter((word) => PART.test(word));
  const isApart = saying.years.length + saying.numbers.length === 0 && sayingOf(more, definition).themes.length > 0;
  return isApart && said.length === 1 ? String(said) : "";
}

const PART = /^(?:eigen|lekp|extern|intern|vlaams|vreemd|own|internal|external|interne?|externe?|propres?)e?s?$/;

/** "Vraag 1 Strategie" and "Vraag 2 Aanpak" are numbered; "Deelvraag 1" and "Deelvraag 2" of each theme are told apart. */
function withoutOwnNumbers(labels: readonly ThemeLabel[]): readonly ThemeLabel[] {
  const shared = themesBy(labels, ({ saying }) => saying.numbers.join("."));
  return labels.map((label) => {
    const { numbers } = label.saying;
    const isOwn = numbers.length > 0 && (shared.get(numbers.join("."))?.size ?? 0) < 2;
    return isOwn ? { ...label, saying: { ...label.saying, numbers: [] } } : label;
  });
}

function themesBy(
  labels: readonly ThemeLabel[],
  keyFor: (label: ThemeLabel) => string,
): ReadonlyMap<string, ReadonlySet<Named>> {
  const themes = new Map<string, Set<Named>>();
  for (const label of labels) {
    const key = keyFor(label);
    themes.set(key, (themes.get(key) ?? new Set()).add(label.theme));
  }
  return themes;
}

const NOTHING: Saying = {
  ...{ meanings: new Set(), years: [], cities: [], themes: [], unknown: [], numbers: [], otherScale: false },
};

/** Of "Strategie (visie)" only what is between brackets is kept as more. */
function isBracketed({ more, saying }: ThemeLabel): boolean {
  return saying.themes.length === 0 && more !== "" && !/[([]/.test(more);
}

/** What is said, whatever it is said of: the same for "Doel Strategie" and "Doel Aanpak". */
export const keyOf = oncePer(({ meanings, unknown, years, numbers, otherScale }: Saying): string =>
  [
    [...meanings].filter((each) => each !== "filler").sort(),
    [...unknown],
    [...years],
    [...numbers],
    otherScale ? "%" : "",
  ]
    .map(String)
    .join("|"),
);

/** What is written of a theme, whatever the theme: of "Strategie Acties" that is "acties". */
export function restOf({ more, saying }: ThemeLabel, definition: AssessmentDefinition): string {
  return `${keyOf(saying)}\n${wordsBesideNames(more, definition)}`;
}

/** Tells whether a text may name a theme at all; it spares most cells a closer look. */
function mentions({ themes }: AssessmentDefinition): (text: string) => boolean {
  const names = themes.flatMap(({ name, aliases, translations = [] }) => [name, ...aliases, ...translations]);
  const begins = new Set(names.map((name) => (words(name)[0] ?? "").slice(0, 5)));
  const anyOf = new RegExp([...begins].join("|"));
  return (text) => anyOf.test(isAscii(text) ? text.toLowerCase().replace(/[^a-z0-9]/g, "") : words(text).join(""));
}
