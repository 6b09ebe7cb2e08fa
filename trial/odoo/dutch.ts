/** Numbers and dates as they are typed in Flanders: `3,5` is three and a half. */
export const DUTCH = {
  name: "Nederlands (België)",
  code: "nl_BE",
  thousandsSeparator: ".",
  decimalSeparator: ",",
  dateFormat: "d/mm/yyyy",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ";",
  weekStart: 1,
} as const;

/** What a sum of money is in, unless somebody says otherwise. */
export const EURO = { code: "EUR", symbol: "€", position: "before", decimalPlaces: 2 } as const;
