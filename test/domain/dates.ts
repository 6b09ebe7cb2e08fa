const DAY = 86_400_000;

/** The serial number that Excel keeps for a day from March 1900 on. */
export function serial(day: string, base: 1900 | 1904 = 1900): number {
  return (Date.parse(day) - (base === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
}
