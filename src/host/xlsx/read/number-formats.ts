/** The number formats that Excel knows by number alone, as en-US codes. What matters most: which of them are dates. */

const DATE = "m/d/yyyy";
const TIME = "h:mm:ss";

/** Absent: 0, which is General, and what no version of Excel gives a meaning. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: DATE,
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: TIME,
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Dates and times of East Asian versions (27–36 and 50–58); elsewhere Excel shows them as a plain date or time. */
const EAST_ASIAN_TIMES = [32, 33, 34, 35];

/**
 * The code of a built-in format; `undefined` for General.
 * @example builtInFormat(16) // "d-mmm", what nl-BE makes of a typed 2.5
 */
export function builtInFormat(id: number): string | undefined {
  const eastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  if (eastAsian) return EAST_ASIAN_TIMES.includes(id) ? TIME : DATE;
  return BUILT_IN[id];
}
