/** Text in fields and lines, as RFC 4180 has it, and made harmless for a spreadsheet that opens it. */

/** What runs as a formula, behind whatever blanks or invisible characters; full-width forms count as well. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u;

/** A text that would run as a formula begins with an apostrophe: any spreadsheet shows it as text then. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function delimited(lines: readonly (readonly string[])[], separator: "," | ";"): string {
  return lines.map((fields) => `${fields.map((field) => quoted(field, separator)).join(separator)}\r\n`).join("");
}

/** In quotes only where it must be: some readers take a quoted number for text. */
function quoted(field: string, separator: string): string {
  const needsQuotes = field.includes(separator) || /["\r\n]|^\s|\s$/.test(field);
  return needsQuotes ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Without binary dust or exponents: figures are scores and FTE. */
export function decimal(value: number, mark: "," | "."): string {
  return String(Math.round(value * 1e6) / 1e6).replace(".", mark);
}
