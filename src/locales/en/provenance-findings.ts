/** Findings about what a bundle says beside its own Herkomst, as English sentences. */
import type { Finding, FindingCode } from "../../domain/finding";
import { besideIn } from "../../layout/beside-text";
import { listed } from "./english";

export const provenanceFindings = {
  "row-beside-provenance": ({ raw }) => {
    const { of, other, count, all, cells } = besideIn(raw);
    const whose = other === "" ? "" : `The values of ${of} look like those of ${other}. `;
    return `${whose}Of ${of}, ${count} of the ${all} values are not as on Herkomst: ${cellsText(cells, count)}. What stands here counts. Check whether names or headings were moved without their scores.`;
  },
  "score-beside-provenance": ({ raw }) => {
    const { of, count, cells } = besideIn(raw);
    return `Of ${of}, something else stands here than on Herkomst: ${cellsText(cells, count)}. What stands here counts.`;
  },
} satisfies Partial<Record<FindingCode, (finding: Finding) => string>>;

function cellsText(cells: ReturnType<typeof besideIn>["cells"], count: number): string {
  const told = cells.map(
    ({ name, here, there }) => `${name} ${here} (${there === "" ? "nothing" : there} on Herkomst)`,
  );
  return listed([...told, ...(count > cells.length ? [`${count - cells.length} more`] : [])]);
}
