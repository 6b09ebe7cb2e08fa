/** What is in a file besides the values of its cells, counted: to say what is lost where another comes in its place. */
import { openPackage } from "../../src/host/xlsx/package";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";

/** One, and more of them. */
type Words = readonly [one: string, more: string];

const PARTS: readonly (readonly [RegExp, Words])[] = [
  [/\/charts\/chart[^/]*\.xml$/i, ["grafiek", "grafieken"]],
  [/\/media\//i, ["afbeelding", "afbeeldingen"]],
  [/\/pivotTables\//i, ["draaitabel", "draaitabellen"]],
  [/\/tables\//i, ["Excel-tabel", "Excel-tabellen"]],
  [/\/threadedComments\//i, ["gesprek bij cellen", "gesprekken bij cellen"]],
  [/vbaProject\.bin$/i, ["reeks macro's", "reeksen macro's"]],
  [/^_xmlsignatures\/sig/i, ["digitale handtekening", "digitale handtekeningen"]],
];

const ELEMENTS: readonly (readonly [RegExp, Words])[] = [
  [/<(?:\w+:)?dataValidation[\s>]/g, ["invoerregel", "invoerregels"]],
  [/<(?:\w+:)?cfRule[\s>]/g, ["kleurregel", "kleurregels"]],
  [/<(?:\w+:)?sheetProtection[\s/]/g, ["bladbeveiliging", "bladbeveiligingen"]],
];

/** Throws for what is no workbook. */
export function inventory(bytes: Uint8Array): ReadonlyMap<Words, number> {
  const opened = openPackage(bytes);
  const reading = readXlsx(bytes);
  if ("fault" in opened || "fault" in reading) throw new Error("this is no workbook");
  const { package: from } = opened;
  const { names } = from;
  const sheets = names
    .filter((name) => /\/worksheets\/[^/]*\.xml$/i.test(name))
    .map((name) => new TextDecoder().decode(from.read(name)));
  const { snapshot } = reading;
  const sum = (of: (sheet: (typeof snapshot.sheets)[number]) => number) =>
    snapshot.sheets.reduce((total, sheet) => total + of(sheet), 0);
  return new Map<Words, number>([
    ...PARTS.map(([pattern, words]) => [words, names.filter((name) => pattern.test(name)).length] as const),
    ...ELEMENTS.map(
      ([pattern, words]) =>
        [words, sheets.reduce((total, text) => total + [...text.matchAll(pattern)].length, 0)] as const,
    ),
    [NAMES, snapshot.names.filter(({ name }) => !name.startsWith("_xlnm.")).length],
    [HIDDEN, snapshot.sheets.filter(({ visibility }) => visibility !== "visible").length],
    [NOTES, sum(({ cells }) => cells.filter(({ note }) => note !== undefined).length)],
    [MERGES, sum(({ merges }) => merges.length)],
    [SPANS, sum(({ hiddenRows, hiddenColumns }) => hiddenRows.length + hiddenColumns.length)],
  ]);
}

const NAMES: Words = ["naam", "namen"];
const HIDDEN: Words = ["verborgen blad", "verborgen bladen"];
const NOTES: Words = ["opmerking", "opmerkingen"];
const MERGES: Words = ["samengevoegde cel", "samengevoegde cellen"];
const SPANS: Words = ["reeks verborgen rijen of kolommen", "reeksen verborgen rijen of kolommen"];

/** @example lostBetween(bytes, made) // ["2 grafieken", "3 namen", "1 verborgen blad"] */
export function lostBetween(original: Uint8Array, made: Uint8Array): readonly string[] {
  const left = inventory(made);
  return [...inventory(original)].flatMap(([words, count]) => {
    const lost = count - (left.get(words) ?? 0);
    return lost > 0 ? [`${lost} ${words[lost === 1 ? 0 : 1]}`] : [];
  });
}
