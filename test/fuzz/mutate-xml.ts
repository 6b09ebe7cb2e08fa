/** XML of a part, changed so that most of it still makes sense. */
import { descendants, parseXml, type XmlElement } from "../../src/host/xlsx/graft/xml-tree";
import type { Random } from "./random";

/** Values that mean something somewhere, or that nobody expects. */
const VALUES = [
  ..."|0|1|-1|2|3.5|NaN|1e400|-0|65535|65536|2147483648|4294967296|99999999999999999999|0x10|true|FALSE".split("|"),
  ..."A1|XFD1048576|XFE1|A1048577|A0|a1|$A$1|A1:B2|A1:XFD1048576|B2:A1|A:A|1:1|#REF!|#N/A|[1]!A1".split("|"),
  ..."s|n|b|e|d|str|inlineStr|shared|array|dataTable|solid|none|preserve|External|Internal|hidden|veryHidden".split(
    "|",
  ),
  ..."__proto__|constructor|toString|rId1|rId99|xl/workbook.xml|/xl/styles.xml|../../../x|worksheets|%00|%|urn:x".split(
    "|",
  ),
  ..."http://schemas.openxmlformats.org/spreadsheetml/2006/main|KP_Scores|Maturiteit|Legende|General|@|d-mmm|[h]:mm".split(
    "|",
  ),
  ..."Gent|Strategie|tussen 2 en 3|2,5|n.v.t.|25| |\u00a0|&#0;|&#xD800;|&lol;|&lt;|&amp;|&#10;|\u{1f30d}".split("|"),
];
const NAMES =
  "c|v|f|is|t|si|r|rPh|row|col|mergeCell|sheet|definedName|xf|fill|numFmt|font|dxf|x:c|mc:Choice|mc:Fallback|Relationship|Override|comment|author".split(
    "|",
  );
const MOST = 200_000;

type Change = (source: string, random: Random, element: XmlElement) => string;

const value: Change = (source, random, { attributes, content }) => {
  const place = attributes.length > 0 && random.below(3) > 0 ? random.pick(attributes) : content;
  return place ? spliced(source, place.from, { to: place.to, by: random.pick(VALUES) }) : source;
};

const loseAttribute: Change = (source, random, { attributes }) => {
  if (attributes.length === 0) return source;
  const { from, to } = random.pick(attributes);
  return spliced(source, source.lastIndexOf(" ", from), { to: to + 1, by: "" });
};

const lose: Change = (source, _, { from, to }) => spliced(source, from, { to, by: "" });

const repeat: Change = (source, random, { from, to }) =>
  spliced(source, to, { to, by: source.slice(from, to).repeat(1 + random.below(4)) });

const many: Change = (source, random, { from, to }) => {
  const times = Math.min(3000, Math.floor(MOST / (to - from)));
  return spliced(source, to, { to, by: source.slice(from, to).repeat(random.below(times + 1)) });
};

const nest: Change = (source, random, { from, to, content }) => {
  const times = random.pick([1, 2, 30, 300]);
  const [open, close] = content ? [source.slice(from, content.from), source.slice(content.to, to)] : ["<a>", "</a>"];
  if (open.length * times > MOST) return source;
  return spliced(source, from, { to, by: open.repeat(times) + source.slice(from, to) + close.repeat(times) });
};

const rename: Change = (source, random, { from, to, content, prefix, local }) => {
  const name = random.pick(NAMES);
  const old = prefix.length + local.length;
  const opened = spliced(source, from + 1, { to: from + 1 + old, by: name });
  if (!content) return opened;
  const shift = name.length - old;
  return spliced(opened, content.to + 2 + shift, { to: to - 1 + shift, by: name });
};

/** Another element's text in its place. */
const move: Change = (source, random, { from, to }) => {
  const other = pickElement(source, random);
  return spliced(source, from, { to, by: source.slice(other.from, other.to) });
};

const garble: Change = (source, random) => {
  const at = random.below(source.length);
  return spliced(source, at, {
    to: Math.min(source.length, at + random.below(3)),
    by: random.pick(["<", ">", '"', "&", "\0", "]]>", "<!--", "<?", "<!DOCTYPE a>"]),
  });
};

const CHANGES: readonly Change[] = [
  value,
  value,
  value,
  value,
  loseAttribute,
  lose,
  lose,
  repeat,
  many,
  nest,
  rename,
  move,
  garble,
];

/** The part with one or a few changes; as it is when it is not well-formed to begin with. */
export function changedXml(source: string, random: Random): string {
  let result = source;
  for (let left = 1 + random.below(4); left > 0; left--) {
    try {
      result = random.pick(CHANGES)(result, random, pickElement(result, random));
    } catch {
      return result;
    }
  }
  return result;
}

function pickElement(source: string, random: Random): XmlElement {
  return random.pick([...descendants(parseXml(source))]);
}

function spliced(source: string, from: number, { to, by }: { readonly to: number; readonly by: string }): string {
  return source.slice(0, from) + by + source.slice(to);
}
