/**
 * Adds the styles of a generated workbook to those of another, behind what is there: every number that the workbook uses
 * keeps its meaning. What the first entries of a list stand for (the default font, no fill, no border, a plain cell)
 * is not added again: there the workbook's own holds, so that our sheets look at home in it.
 */
import { corrupt, FileFaultError } from "../file-fault";
import { append, edited, insertChild, prefixed, type Edit } from "./edit";
import { attribute, child, childrenOf, descendants, parseXml, wholeNumber, type XmlElement } from "./xml-tree";

/** The lists that we add to: their entries, and how many at the front have a fixed meaning. */
const LISTS = {
  numFmts: { entry: "numFmt", reserved: 0 },
  fonts: { entry: "font", reserved: 1 },
  fills: { entry: "fill", reserved: 2 },
  borders: { entry: "border", reserved: 1 },
  cellStyleXfs: { entry: "xf", reserved: 1 },
  cellXfs: { entry: "xf", reserved: 1 },
  dxfs: { entry: "dxf", reserved: 0 },
} as const;

type List = keyof typeof LISTS;

const LIST_NAMES = Object.keys(LISTS) as readonly List[];

/** The schema's sequence. */
const SEQUENCE = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

/** The attributes by which one entry refers to another. */
const REFERENCES: Readonly<Record<string, List>> = {
  numFmtId: "numFmts",
  fontId: "fonts",
  fillId: "fills",
  borderId: "borders",
  xfId: "cellStyleXfs",
};

/** Above this, Excel removes formats from a workbook, or does not open it. */
const MAX_CELL_FORMATS = 65_490;

/** Ids below this one belong to Excel's built-in number formats. */
const FIRST_NUMBER_FORMAT = 164;

export interface StyleSheet {
  readonly source: string;
  readonly root: XmlElement;
}

/** Of cell formats only the number counts: workbooks that were pasted together for years have tens of thousands. */
export function parseStyles(source: string): StyleSheet {
  return { source, root: parseXml(source, ["xf"]) };
}

export type Renumber = (number: number) => number;

export interface MergedStyles {
  readonly source: string;
  /** What the number of one of our cell formats has become. */
  readonly cellFormat: Renumber;
  /** What the number of one of our differential formats, those of conditional formats, has become. */
  readonly differentialFormat: Renumber;
}

/**
 * Throws `file-too-large` when there is no room for more cell formats.
 * @param theirs the workbook's style sheet, see `parseStyles`; ours serves as it is where there is none, or an empty one
 * @param ours the style sheet that the sheets to be added refer to, written without prefixes
 */
export function mergeStyles(theirs: StyleSheet | undefined, ours: string): MergedStyles {
  const root = theirs?.root;
  if (!theirs || !root?.content) return { source: ours, cellFormat: same, differentialFormat: same };
  const added = parseXml(ours);
  const formats = [root, added].reduce((sum, styleSheet) => sum + entriesOf(styleSheet, "cellXfs").length, 0);
  if (formats > MAX_CELL_FORMATS) throw new FileFaultError("file-too-large", "more cell formats than Excel holds");
  assertComplete(theirs);
  const renumber = renumbering(root);
  const changes = [...descendants(added)].flatMap((element) => [
    ...references(element, renumber),
    ...prefixed(element, root.prefix),
  ]);
  const edits = LIST_NAMES.flatMap((list) => {
    const entries = entriesOf(added, list).slice(keptOf(root, list));
    return add(
      root,
      list,
      entries.map((entry) => edited(ours, changes, entry)),
    );
  });
  return { source: edited(theirs.source, edits), cellFormat: renumber.cellXfs, differentialFormat: renumber.dxfs };
}

const same: Renumber = (number) => number;

function entriesOf(styleSheet: XmlElement, list: List): readonly XmlElement[] {
  return childrenOf(child(styleSheet, list), LISTS[list].entry);
}

/**
 * A number beyond the end of a list means nothing now, and would mean an entry of ours once that is added: cells would change
 * their looks. Read from the text, as cell formats are not kept; the first of each list is there in any case.
 */
function assertComplete({ source, root }: StyleSheet): void {
  // Counted once: there may be tens of thousands of fonts, and as many formats that name one.
  const counts = new Map(
    (["fonts", "fills", "borders"] as const).map((list) => [list as string, entriesOf(root, list).length]),
  );
  for (const [, kind = "", number] of source.matchAll(/\b(font|fill|border)Id\s*=\s*["'](\d+)/g)) {
    if (Number(number) > 0 && Number(number) >= (counts.get(`${kind}s`) ?? 0))
      throw corrupt(`a cell format names a ${kind} that is not there`);
  }
}

/** How many entries of ours are left out, because theirs stand for the same. */
function keptOf(theirs: XmlElement, list: List): number {
  return Math.min(LISTS[list].reserved, entriesOf(theirs, list).length);
}

function renumbering(theirs: XmlElement): Readonly<Record<List, Renumber>> {
  const behind = (list: List): Renumber => {
    const kept = keptOf(theirs, list);
    const shift = entriesOf(theirs, list).length - kept;
    return (number) => (number < kept ? number : number + shift);
  };
  return {
    numFmts: behindNumberFormats(theirs),
    fonts: behind("fonts"),
    fills: behind("fills"),
    borders: behind("borders"),
    cellStyleXfs: behind("cellStyleXfs"),
    cellXfs: behind("cellXfs"),
    dxfs: behind("dxfs"),
  };
}

/** Number formats go by an id of their own, not by their place. */
function behindNumberFormats(theirs: XmlElement): Renumber {
  const ids = entriesOf(theirs, "numFmts").map((format) => wholeNumber(attribute(format, "numFmtId")) ?? 0);
  const shift = ids.reduce((next, id) => Math.max(next, id + 1), FIRST_NUMBER_FORMAT) - FIRST_NUMBER_FORMAT;
  return (id) => (id < FIRST_NUMBER_FORMAT ? id : id + shift);
}

function references(element: XmlElement, renumber: Readonly<Record<List, Renumber>>): readonly Edit[] {
  return element.attributes.flatMap(({ local, value, from, to }) => {
    const list = REFERENCES[local];
    return list === undefined ? [] : [{ from, to, text: String(renumber[list](Number(value))) }];
  });
}

function add(styleSheet: XmlElement, list: List, entries: readonly string[]): readonly Edit[] {
  const existing = child(styleSheet, list);
  if (existing) return append(existing, entries);
  if (entries.length === 0) return [];
  const name = styleSheet.prefix + list;
  const xml = `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
  return [insertChild(styleSheet, SEQUENCE.slice(0, SEQUENCE.indexOf(list)), xml)];
}
