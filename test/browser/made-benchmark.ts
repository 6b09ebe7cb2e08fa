/** What the analyst's way through Delen comes to: cells of the benchmark that it makes. */

/** On the sheet of the steering group: the names of the rows, and the figures of Aanpak, Monitoring and Regelgeving. */
export const MADE: readonly (readonly [cell: string, value: unknown])[] = [
  ["A1", "Benchmark klimaatgovernance"],
  ...([
    ["A8", "Globale score"],
    ["C8", 2.5],
  ] as const),
  ...([
    ["A9", "Mediaan"],
    ["C9", 3],
    ["D9", 2.75],
    ["F9", 2.875],
  ] as const),
  ...([
    ["A12", "Als iedereen indient"],
    ["C12", "vast"],
    ["F12", "2,75 – 3"],
  ] as const),
];
