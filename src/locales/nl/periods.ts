/** Which meting it is, and what the files say of it, in Dutch. */
import { listed } from "../../layout/dutch";

/** What files say of the meting that they are of. */
export interface SaidPeriod {
  readonly period: string;
  readonly files: readonly string[];
}

export const period = {
  label: "Welke meting is dit?",
  /** @param said what the files say, each once @param silent how many files say nothing */
  hint: (said: readonly SaidPeriod[], silent: number) => {
    if (said.length === 0) return "De bestanden zeggen het niet. Bijvoorbeeld: najaar 2026";
    if (said.length > 1) return "De bestanden noemen verschillende metingen. Schrijf welke het is.";
    const others = silent === 1 ? "1 bestand zegt het niet" : `${silent} bestanden zeggen het niet`;
    return silent === 0 ? "Zo staat het in de bestanden." : `Zo staat het in de bestanden; ${others}.`;
  },
  /** @param bundle empty where nobody says it; then the files differ */
  others: (said: readonly SaidPeriod[], bundle: string) =>
    bundle === ""
      ? `De bestanden zijn van verschillende metingen: ${saidText(said)}.`
      : `Van een andere meting dan de bundel (“${bundle}”): ${saidText(said)}.`,
};

/** Beyond these, files are counted. */
const FEW = 3;

function saidText(said: readonly SaidPeriod[]): string {
  return listed(
    said.map(({ period: name, files }) => {
      const more = files.length > FEW ? [`nog ${files.length - FEW}`] : [];
      return `“${name}” (${listed([...files.slice(0, FEW), ...more])})`;
    }),
  );
}
