/** Text and attribute values as written in XML, with what stands for something else put in its place. Pure. */

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** From `&` to `;`; an `&` alone is found too. */
const REFERENCE = /&(?:([a-z]+|#\d+|#x[0-9A-Fa-f]+);)?/g;
/** What no XML may hold. Halves of a pair do not come out of decoding alone. */
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/;

/** `undefined` for text that is not well-formed, or that takes more than this to know. */
export function textOf(written: string): string | undefined {
  if (FORBIDDEN.test(written) || written.includes("]]>")) return undefined;
  return resolved(written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written);
}

/** The same of an attribute, in which white space counts as spaces. */
export function attributeOf(written: string): string | undefined {
  return FORBIDDEN.test(written) ? undefined : resolved(written.replace(/\r\n|[\t\n\r]/g, " "));
}

function resolved(text: string): string | undefined {
  if (!text.includes("&")) return text;
  const unknown: string[] = [];
  const whole = text.replace(REFERENCE, (_, reference: string | undefined = "") => {
    const character = characterOf(reference);
    if (character === undefined) unknown.push(reference);
    return character ?? "";
  });
  return unknown.length === 0 ? whole : undefined;
}

/** @param reference `amp`, `#38`, `#x26` */
function characterOf(reference: string): string | undefined {
  if (!reference.startsWith("#")) return NAMED.get(reference);
  const number = reference.startsWith("#x") ? parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  return isCharacter(number) ? String.fromCodePoint(number) : undefined;
}

/** As XML 1.0 counts them. */
function isCharacter(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff) ||
    ["\t", "\n", "\r"].some((white) => white.charCodeAt(0) === code)
  );
}
