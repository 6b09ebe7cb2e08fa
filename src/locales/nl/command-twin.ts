/** What the command says of twinning. */
export const twin = {
  written: (path: string, sheets: readonly string[], former: string | undefined) =>
    former === undefined
      ? `${path}: toegevoegd ${sheets.join(", ")}. De rest is onaangeroerd.`
      : `${path}: toegevoegd ${sheets.join(", ")}. ${former} blijft staan, maar telt niet meer mee.`,
  unchanged: (path: string) => `${path}: het voorstel stond er al zo. Er is niets veranderd.`,
  /** Scores that are contradicted have no value, so that a city takes no part there. */
  conflicts: (count: number) =>
    count === 1
      ? "1 score is nog tegenstrijdig en doet niet mee."
      : `${count} scores zijn nog tegenstrijdig en doen niet mee.`,
  noScores: (file: string) => `In ${file} staat geen enkele score. Er is niets geschreven.`,
  notWhole: (option: string, text: string) => `--${option} ${text}: geef een geheel getal vanaf 0.`,
  noPair: (option: string, text: string) =>
    `“${text}” is geen koppeling. Schrijf ze als leerling.thema=donor: --${option} gent.strategie=leuven.`,
  impossible: (text: string, why: string) =>
    `${text}: ${why.charAt(0).toLowerCase()}${why.slice(1)} Er is niets geschreven.`,
  /** Headings of the table, beside the sheet's own. */
  scores: "Scores",
} as const;
