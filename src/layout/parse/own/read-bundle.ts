/**
 * Reading back what a bundle remembers: Herkomst (values, sources, choices), the files of Inzendingen and the findings of
 * Bevindingen. Rows that name no city or theme of the definition are skipped: someone added them.
 */
import type { Snapshot } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { BESIDE_FTE } from "../../../domain/fte/fte";
import { type Finding, type FindingCode, SEVERITY } from "../../../domain/finding";
import { readScore } from "../../../domain/score/read-score";
import type { Score } from "../../../domain/score/score";
import type { About, ProvenanceRow } from "../../bundle";
import { rawOfRivals, rivalsIn } from "../../rivals-text";
import { bevindingen, type QuestionColumn } from "../../sheets/bevindingen";
import { herkomst, OVER_FTE, type ProvenanceColumn, words } from "../../sheets/herkomst";
import { inzendingen, readFileText } from "../../sheets/inzendingen";
import { tableHere } from "./own-table";
import type { OwnRow } from "./table-under";
import type { Source } from "../reading";
import { heldOf, rawOf } from "../../cells/sheet-index";
import { OF_CITY, wordsKey } from "../../../domain/measurement/words";
import { titleOfWords, wordsAsked } from "../../sheets/said-words";
import { stadsfiches } from "../../sheets/stadsfiches";
import { toelichting } from "../../sheets/toelichting";
import type { CityProfile } from "../../../domain/measurement/city-profile";
import type { Explanation } from "../../../domain/measurement/explanation";
import { cellName } from "../../../host/a1";

export interface BundleReading {
  readonly provenance: readonly ProvenanceRow[];
  /** By city id. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** By file, when it was saved: milliseconds since 1970. A bundle that was made before Inzendingen said so tells nothing of it. */
  readonly saved: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
  /** By `wordsKey`, the first cell that its sheets have for words. */
  readonly places: ReadonlyMap<string, Source>;
}

/** @returns `undefined` for a workbook without Herkomst: it is no bundle, or its memory was removed. */
export function readBundle(workbook: Snapshot, definition: AssessmentDefinition): BundleReading | undefined {
  const rows = tableHere(herkomst, workbook)?.rows;
  return (
    rows && {
      provenance: rows.flatMap((row) => provenanceRow(row, definition) ?? []),
      ...filesOf(workbook, definition),
      places: placesOfWords(workbook, definition),
      findings: (tableHere(bevindingen, workbook)?.rows ?? []).flatMap((row) => findingIn(row) ?? []),
    }
  );
}

type ProvenanceCells = OwnRow<ProvenanceColumn>["cellAt"];

function provenanceRow(
  { cellAt }: OwnRow<ProvenanceColumn>,
  definition: AssessmentDefinition,
): ProvenanceRow | undefined {
  const text = (id: ProvenanceColumn) => rawOf(cellAt(id));
  const city = identify(text("city"), definition.cities);
  const about = aboutIn(cellAt, definition);
  if (!city || !about) return undefined;
  const [file, sheet, cell] = [text("file"), text("sheet"), text("cell")];
  const source: Source | undefined = sheet === "" ? undefined : { ...(file !== "" && { file }), sheet, cell };
  return {
    cityId: city.id,
    about,
    source,
    ruling: keyWith(words.rulings, text("ruling")) ?? "only",
    chosenBy: text("chosenBy"),
    before: "",
    ...headedIn(cellAt),
  };
}

/** A bundle that was made before these columns were there tells nothing of it. */
function headedIn(cellAt: ProvenanceCells): Pick<ProvenanceRow, "headed"> {
  const heading = rawOf(cellAt("heading"));
  const [first = "", ...lines] = rawOf(cellAt("way")).split(/\r?\n/);
  const by = keyWith(words.ways, first);
  if (by === undefined) return heading === "" ? {} : { headed: { heading, by: "rule" } };
  const others = lines.flatMap((line) =>
    line.startsWith(words.ratherThan) ? [line.slice(words.ratherThan.length)] : [],
  );
  return { headed: { heading, by, among: [heading, ...others].sort() } };
}

function aboutIn(cellAt: ProvenanceCells, definition: AssessmentDefinition): About | undefined {
  const over = rawOf(cellAt("about"));
  if (rawOf(cellAt("status")) === words.beside) {
    const about = wordsAsked(definition).find((each) => titleOfWords(each, definition) === over);
    return about && { kind: "words", ...about, text: rawOf(cellAt("raw")) };
  }
  if (over === words.statement) return { kind: "statement", raw: rawOf(cellAt("raw")) };
  const score = scoreIn(cellAt, definition);
  if (over === OVER_FTE) {
    const { value, raw, computed, confidential } = score;
    const rule = rawOf(cellAt("rule"));
    const beside = BESIDE_FTE.filter((id) => rule.includes(words.confidentialBeside(id)));
    const marks = {
      ...(computed && { computed }),
      ...(confidential && { confidential }),
      ...(beside.length > 0 && { confidentialBeside: beside }),
    };
    return { kind: "fte", fte: { value, raw, ...marks, remark: "", domains: "" } };
  }
  const theme = identify(over, definition.themes);
  return theme && { kind: "score", themeId: theme.id, score };
}

/** The status says what the raw text alone cannot: a date that was refused reads as words. */
function scoreIn(cellAt: ProvenanceCells, definition: AssessmentDefinition): Score {
  const value = cellAt("value")?.value;
  const raw = rawOf(cellAt("raw"));
  const status = keyWith(words.statuses, rawOf(cellAt("status")));
  if (status === undefined) return readScore({ value: cellAt("raw")?.value ?? null }, definition).score;
  const rule = rawOf(cellAt("rule"));
  return {
    ...{ status, value: typeof value === "number" ? value : null, raw },
    ...(rule.includes(words.computed) && { computed: true }),
    ...(rule.includes(words.confidential) && { confidential: true }),
  };
}

function filesOf(workbook: Snapshot, { cities }: AssessmentDefinition): Pick<BundleReading, "files" | "saved"> {
  const files = new Map<string, readonly string[]>();
  const saved = new Map<string, number>();
  for (const { cellAt } of tableHere(inzendingen, workbook)?.rows ?? []) {
    const city = identify(rawOf(cellAt("city")), cities);
    const given = rawOf(cellAt("files"))
      .split("\n")
      .filter((line) => line !== "")
      .map(readFileText);
    if (city && given.length > 0)
      files.set(
        city.id,
        given.map(({ name }) => name),
      );
    for (const each of given) if (each.saved !== undefined) saved.set(each.name, each.saved);
  }
  return { files, saved };
}

/** By `wordsKey`, the first cell for words; also in rows in which nothing stands any more: someone emptied them. */
export function placesOfWords(workbook: Snapshot, definition: AssessmentDefinition): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  const asked = wordsAsked(definition);
  const explained = tableHere<keyof Explanation>(toelichting, workbook)?.rows ?? [];
  const profiled = tableHere<keyof CityProfile>(stadsfiches, workbook)?.rows ?? [];
  for (const row of explained) {
    const theme = identify(heldOf(row.cellAt("themeId")), definition.themes);
    if (theme) add(row, theme.id);
  }
  for (const row of profiled) add(row, OF_CITY);
  return found;

  function add<Id extends string>(row: OwnRow<Id | "cityId">, subjectId: string): void {
    const city = identify(heldOf(row.cellAt("cityId")), definition.cities);
    if (!city) return;
    for (const about of asked.filter((each) => each.subjectId === subjectId)) {
      const key = wordsKey({ cityId: city.id, ...about });
      const place = row.placeOf(about.field as Id);
      if (place && !found.has(key)) found.set(key, { sheet: place.sheet, cell: cellName(place.row, place.column) });
    }
  }
}

function findingIn({ cellAt }: OwnRow<QuestionColumn>): Finding | undefined {
  const code = rawOf(cellAt("code"));
  if (!isCode(code)) return undefined;
  const suggestion = cellAt("suggestion")?.value;
  const file = rawOf(cellAt("file"));
  const text = rawOf(cellAt("raw"));
  const rivals = code === "columns-compete" || code === "scale-unknown" ? rivalsIn(text) : [];
  return {
    code,
    ...(typeof suggestion === "number" && { suggestion }),
    severity: SEVERITY[code],
    ...(file !== "" && { file }),
    sheet: rawOf(cellAt("sheet")),
    cell: rawOf(cellAt("cell")),
    ...(rivals.length === 0 ? { raw: text } : { raw: rawOfRivals(rivals), rivals }),
  };
}

function isCode(text: string): text is FindingCode {
  return Object.hasOwn(SEVERITY, text);
}

/** The key that a word belongs to. */
function keyWith<K extends string>(words: Readonly<Record<K, string>>, wanted: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === wanted);
}
