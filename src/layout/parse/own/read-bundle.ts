/**
 * Reading back what a bundle remembers: Herkomst (values, sources, choices), the files of Inzendingen and the findings of
 * Bevindingen. Rows that name no city or theme of the definition are skipped: someone added them.
 */
import type { Snapshot } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { type Finding, type FindingCode, SEVERITY } from "../../../domain/finding";
import type { PublicationRules } from "../../../domain/publication/rules";
import { readScore } from "../../../domain/score/read-score";
import type { Score } from "../../../domain/score/score";
import type { About, ProvenanceRow } from "../../bundle";
import { NAMES } from "../../names";
import { rawOfRivals, rivalsIn } from "../../rivals-text";
import type { SheetTexts } from "../../texts";
import { namedTable, type NamedRow } from "./named-table";
import { readRules } from "./read-rules";
import type { Source } from "../reading";
import { rawOf } from "../sheet-index";

export interface BundleReading {
  readonly provenance: readonly ProvenanceRow[];
  /** By city id. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
  readonly rules: PublicationRules | undefined;
}

export interface ReadBundleInput {
  readonly definition: AssessmentDefinition;
  /** The words that the bundle was written with. */
  readonly texts: SheetTexts;
}

/** @returns `undefined` for a workbook without Herkomst: it is no bundle, or its memory was removed. */
export function readBundle(workbook: Snapshot, input: ReadBundleInput): BundleReading | undefined {
  const rows = namedTable(NAMES.provenance, workbook)?.rows;
  return (
    rows && {
      provenance: rows.flatMap((row) => provenanceRow(row, input) ?? []),
      files: filesOf(workbook, input),
      findings: (namedTable(NAMES.questions, workbook)?.rows ?? []).flatMap((row) => findingIn(row, input.texts) ?? []),
      rules: readRules(workbook, input),
    }
  );
}

function provenanceRow({ under }: NamedRow, { definition, texts }: ReadBundleInput): ProvenanceRow | undefined {
  const words = texts.provenance;
  const text = (heading: string) => rawOf(under(heading));
  const city = identify(text(words.city), definition.cities);
  const about = aboutIn(under, { definition, texts });
  if (!city || !about) return undefined;
  const [file, sheet, cell] = [text(words.file), text(words.sheet), text(words.cell)];
  const source: Source | undefined = sheet === "" ? undefined : { ...(file !== "" && { file }), sheet, cell };
  return {
    cityId: city.id,
    about,
    source,
    standing: keyWith(words.standings, text(words.standing)) ?? "only",
    chosenBy: text(words.chosenBy),
    before: "",
    ...headedIn(under, texts),
  };
}

/** A bundle that was made before these columns were there tells nothing of it. */
function headedIn(under: NamedRow["under"], { provenance: words }: SheetTexts): Pick<ProvenanceRow, "headed"> {
  const heading = rawOf(under(words.heading));
  const [first = "", ...lines] = rawOf(under(words.way)).split(/\r?\n/);
  const by = keyWith(words.ways, first);
  if (by === undefined) return heading === "" ? {} : { headed: { heading, by: "rule" } };
  const others = lines.flatMap((line) =>
    line.startsWith(words.ratherThan) ? [line.slice(words.ratherThan.length)] : [],
  );
  return { headed: { heading, by, among: [heading, ...others].sort() } };
}

function aboutIn(under: NamedRow["under"], { definition, texts }: ReadBundleInput): About | undefined {
  const words = texts.provenance;
  const over = rawOf(under(words.about));
  if (over === words.statement) return { kind: "statement", raw: rawOf(under(words.raw)) };
  const score = scoreIn(under, { definition, texts });
  if (over === texts.fte.value) {
    const { value, raw, computed, confidential } = score;
    const marks = { ...(computed && { computed }), ...(confidential && { confidential }) };
    return { kind: "fte", fte: { value, raw, ...marks, remark: "", domains: "" } };
  }
  const theme = identify(over, definition.themes);
  return theme && { kind: "score", themeId: theme.id, score };
}

/** The status says what the raw text alone cannot: a date that was refused reads as words. */
function scoreIn(under: NamedRow["under"], { definition, texts }: ReadBundleInput): Score {
  const words = texts.provenance;
  const value = under(words.value)?.value;
  const raw = rawOf(under(words.raw));
  const status = keyWith(words.statuses, rawOf(under(words.status)));
  if (status === undefined) return readScore({ value: under(words.raw)?.value ?? null }, definition).score;
  const rule = rawOf(under(words.ruleHeading));
  return {
    ...{ status, value: typeof value === "number" ? value : null, raw },
    ...(rule.includes(words.computed) && { computed: true }),
    ...(rule.includes(words.confidential) && { confidential: true }),
  };
}

function filesOf(workbook: Snapshot, { definition, texts }: ReadBundleInput): ReadonlyMap<string, readonly string[]> {
  const words = texts.submissions;
  const files = new Map<string, readonly string[]>();
  for (const { under } of namedTable(NAMES.submissions, workbook)?.rows ?? []) {
    const city = identify(rawOf(under(words.city)), definition.cities);
    const names = rawOf(under(words.files))
      .split("\n")
      .filter((name) => name !== "");
    if (city && names.length > 0) files.set(city.id, names);
  }
  return files;
}

function findingIn({ under }: NamedRow, { questions: words }: SheetTexts): Finding | undefined {
  const code = rawOf(under(words.code));
  if (!isCode(code)) return undefined;
  const suggestion = under(words.suggestion)?.value;
  const file = rawOf(under(words.file));
  const text = rawOf(under(words.raw));
  const rivals = code === "columns-compete" || code === "scale-unknown" ? rivalsIn(text) : [];
  return {
    code,
    ...(typeof suggestion === "number" && { suggestion }),
    severity: SEVERITY[code],
    ...(file !== "" && { file }),
    sheet: rawOf(under(words.sheet)),
    cell: rawOf(under(words.cell)),
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
