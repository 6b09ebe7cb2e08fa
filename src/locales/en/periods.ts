/** Which measurement it is, and what the files say of it, in English. */
import type { Words } from "../locale";
import type { period as dutch, SaidPeriod } from "../nl/periods";
import { listed } from "./english";

export const period: Words<typeof dutch> = {
  label: "Which measurement is this?",
  hint: (said, silent) => {
    if (said.length === 0) return "The files do not say. For example: autumn 2026";
    if (said.length > 1) return "The files name different measurements. Write which one it is.";
    const others = silent === 1 ? "1 file does not say" : `${silent} files do not say`;
    return silent === 0 ? "As the files have it." : `As the files have it; ${others}.`;
  },
  others: (said, bundle) =>
    bundle === ""
      ? `The files are of different measurements: ${saidText(said)}.`
      : `Of another measurement than the bundle (“${bundle}”): ${saidText(said)}.`,
};

/** Beyond these, files are counted. */
const FEW = 3;

function saidText(said: readonly SaidPeriod[]): string {
  return listed(
    said.map(({ period: name, files }) => {
      const more = files.length > FEW ? [`${files.length - FEW} more`] : [];
      return `“${name}” (${listed([...files.slice(0, FEW), ...more])})`;
    }),
  );
}
