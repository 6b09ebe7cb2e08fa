/** Reading one VTE cell. Never throws: whatever a city typed is data. */
import { type CellContent, isBlank, isCellError } from "../cell-content";
import type { CellFinding } from "../finding";
import { numberShown, seenOf } from "../number-shown";
import { plainText } from "../plain-text";
import { dateOfSerial, isDateFormat } from "../score/date-format";
import { numbersBehindDate } from "../score/date-score";
import { readNumber } from "../score/phrase";
import type { Fte } from "./fte";

export interface FteReading {
  readonly fte: Fte;
  readonly findings: readonly CellFinding[];
}

/**
 * Numbers, and text that is a number with or without its unit. "14 VTE (incl. LEKP2)" is neither: it counts other funds
 * too, so it is kept as text and nothing is made of it.
 * @example readFte({ value: "8,4" }) // { fte: { value: 8.4, raw: "8,4" }, findings: [{ code: "fte-as-text", suggestion: 8.4 }] }
 */
export function readFte(cell: CellContent, dateBase: 1900 | 1904 = 1900): FteReading {
  const { plain } = cell;
  const whole = readWhole(cell, dateBase);
  return plain === undefined ? whole : readLeft(plain, whole.fte);
}

/** What is left of a cell of which the rest was struck through or raised: said of all of it, as nobody else would notice. */
function readLeft(plain: string, { raw }: Fte): FteReading {
  if (isBlank(plain)) return { fte: { value: null, raw: "" }, findings: [{ code: "fte-unreadable", raw }] };
  const { fte, findings } = readText(plain.trim());
  return { fte, findings: findings.map((finding) => ({ ...finding, raw })) };
}

function readWhole(cell: CellContent, dateBase: 1900 | 1904): FteReading {
  const { formula, value } = cell;
  if (formula === undefined) return readTyped(cell, dateBase);
  const { fte, findings } =
    value === null ? withoutValue(formula, { code: "fte-unreadable" }) : readTyped(cell, dateBase);
  return { fte: fte.raw === "" ? fte : { ...fte, computed: true }, findings };
}

function readTyped({ value, numberFormat = "General" }: CellContent, dateBase: 1900 | 1904): FteReading {
  if (isBlank(value)) return { fte: { value: null, raw: "" }, findings: [] };
  if (typeof value === "number")
    return isDateFormat(numberFormat)
      ? readDate(value, dateBase)
      : (seenOtherwise(value, numberFormat) ?? readNumeric(value, String(value)));
  if (typeof value === "string") return readText(value.trim());
  return withoutValue(isCellError(value) ? value.error : String(value).toUpperCase(), { code: "fte-unreadable" });
}

/**
 * "€ 2,00" is what somebody costs, "250 %" a share, "3 personen" a head count, and 96:00 a time: what is seen in the cell is what the city
 * hands in, whatever number lies under it.
 */
function seenOtherwise(value: number, numberFormat: string): FteReading | undefined {
  const shown = numberShown(value, numberFormat);
  const beside = `${shown.before}${shown.behind}`.trim();
  if (shown.figure === "number" && (beside === "" || UNIT.test(beside))) return undefined;
  return withoutValue(seenOf(value, shown), { code: "fte-unreadable" });
}

const UNIT = /^(?:vte|fte)\.?$/i;

/** Before this, in 1900 or 1904, nobody counts days: the number was typed into a cell that showed a date already. */
const ONE_YEAR = 366;

/** A typed `8.4` becomes 8 April in nl-BE Excel. */
function readDate(serial: number, dateBase: 1900 | 1904): FteReading {
  const date = dateOfSerial(serial, dateBase);
  if (!date) return withoutValue(String(serial), { code: "fte-unreadable" });
  const [suggestion, ...others] = serial < ONE_YEAR ? [serial] : numbersBehindDate(date);
  const isSure = suggestion !== undefined && others.length === 0;
  return withoutValue(date.toISOString().slice(0, 10), {
    code: "fte-unreadable",
    ...(isSure && { suggestion }),
  });
}

/** More than the pact pays in all 13 cities together, where no city came above 11: a comma may be missing. */
const MUCH = 50;

function readNumeric(value: number, raw: string): FteReading {
  if (value < 0) return withoutValue(raw, { code: "fte-negative" });
  if (!Number.isFinite(value)) return withoutValue(raw, { code: "fte-unreadable" });
  return { fte: { value, raw }, findings: value > MUCH ? [{ code: "fte-much" }] : [] };
}

function readText(raw: string): FteReading {
  const number = readNumber(plainText(raw).replace(/ ?(?:vte|fte)\.?$/i, ""));
  if (number === undefined) return withoutValue(raw, { code: "fte-unreadable" });
  const reading = readNumeric(number, raw);
  return reading.fte.value === null
    ? reading
    : { ...reading, findings: [{ code: "fte-as-text", suggestion: number }, ...reading.findings] };
}

function withoutValue(raw: string, finding: CellFinding): FteReading {
  return { fte: { value: null, raw }, findings: [finding] };
}
