/**
 * Adds the styles of a generated workbook to those of another, behind what is there: every number that the workbook uses
 * keeps its meaning. What the first entries of a list stand for (the default font, no fill, no border, a plain cell)
 * is not added again: there the workbook's own holds, so that our sheets look at home in it.
 */
import { FileFaultError } from "../file-fault";
import { append, edited, insertChild, prefixed, type Edit } from "./edit";
import { child, childrenOf, descendants, parseXml, type XmlElement } from "./xml-tree";

/** The lists that we add to, and their entries. */
const LISTS = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  dxfs: "dxf",
} as const;

type List = keyof typeof LISTS;

const LIST_NAMES = Object.keys(LISTS) as readonly List[];

/** The first number in each list that has no fixed meaning. Number formats go by ids of their own, of which Excel keeps the first. */
const FIRST: Readonly<Record<List, number>> = {
  numFmts: 164,
  fonts: 1,
  fills: 2,
  borders: 1,
  cellStyleXfs: 1,
  cellXfs: 1,
  dxfs: 0,
};

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

const REFERENCE = /\b(numFmtId|fontId|fillId|borderId|xfId)\s*=\s*["']\s*(\d{1,5})\s*["']/g;

/** Of a cell format. */
const PLAIN = `numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"`;

/** Above this, Excel removes formats from a workbook, or does not open it. */
const MAX_CELL_FORMATS = 65_490;

export interface StyleSheet {
  readonly source: string;
  readonly root: XmlElement;
}

/** Of most entries only the number counts: workbooks that were pasted together for years have tens of thousands. */
export function parseStyles(source: string): StyleSheet {
  return { source, root: parseXml(source, Object.values(LISTS)) };
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
 * @param stylesUsed how many of its cell formats the workbook's sheets count on, whether they are there or not
 */
export function mergeStyles(theirs: StyleSheet | undefined, ours: string, stylesUsed = 0): MergedStyles {
  const root = theirs?.root;
  if (!theirs || !root?.content) return { source: ours, cellFormat: same, differentialFormat: same };
  const added = parseXml(ours);
  const taken = takenNumbers(theirs, stylesUsed);
  if (taken.cellXfs + entriesOf(added, "cellXfs").length > MAX_CELL_FORMATS)
    throw new FileFaultError("file-too-large", "more cell formats than Excel holds");
  const renumber = renumbering(taken);
  const changes = [...descendants(added)].flatMap((element) => [
    ...references(element, renumber),
    ...prefixed(element, root.prefix),
  ]);
  const edits = LIST_NAMES.flatMap((list) => {
    const there = entriesOf(root, list);
    const entries = entriesOf(added, list).map((entry) => edited(ours, changes, entry));
    if (list === "numFmts") return add(root, list, entries);
    const front = entries.slice(there.length, FIRST[list]);
    const first = there[0] ? theirs.source.slice(there[0].from, there[0].to) : (entries[0] ?? "");
    // The first font is the workbook's own, but a cell without a style is plain, whatever the first style says.
    const plain = list === "cellXfs" ? `<${root.prefix}xf ${PLAIN}/>` : first;
    const gap = Array<string>(taken[list] - there.length - front.length).fill(plain);
    return add(root, list, [...front, ...gap, ...entries.slice(FIRST[list])]);
  });
  return { source: edited(theirs.source, edits), cellFormat: renumber.cellXfs, differentialFormat: renumber.dxfs };
}

const same: Renumber = (number) => number;

function entriesOf(styleSheet: XmlElement, list: List): readonly XmlElement[] {
  return childrenOf(child(styleSheet, list), LISTS[list]);
}

/**
 * The first number of each list that means nothing yet: behind its entries, and behind what is referred to but not there.
 * Programs leave such references behind, and every reader takes them for plain; one of ours in that place would show.
 */
function takenNumbers({ source, root }: StyleSheet, stylesUsed: number): Readonly<Record<List, number>> {
  const taken = perList((list) => Math.max(FIRST[list], entriesOf(root, list).length));
  if (stylesUsed <= MAX_CELL_FORMATS) taken.cellXfs = Math.max(taken.cellXfs, stylesUsed);
  for (const [, name = "", number] of source.matchAll(REFERENCE)) {
    const list = REFERENCES[name];
    if (list && Number(number) < MAX_CELL_FORMATS) taken[list] = Math.max(taken[list], Number(number) + 1);
  }
  return taken;
}

function renumbering(taken: Readonly<Record<List, number>>): Readonly<Record<List, Renumber>> {
  return perList((list) => (number) => (number < FIRST[list] ? number : number - FIRST[list] + taken[list]));
}

function perList<Value>(of: (list: List) => Value): Record<List, Value> {
  return Object.fromEntries(LIST_NAMES.map((list) => [list, of(list)])) as Record<List, Value>;
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
