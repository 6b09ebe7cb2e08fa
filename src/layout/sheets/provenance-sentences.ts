/** Findings about what a bundle says beside its own Herkomst, as Dutch sentences. */
import type { Finding, FindingCode } from "../../domain/finding";
import { listed } from "../dutch";
import { besideIn } from "../beside-text";
import { decimal } from "./quoted";

export const provenanceSentences = {
  "row-beside-provenance": ({ raw }) => {
    const { of, other, count, all, cells } = besideIn(raw);
    const whose = other === "" ? "" : `De waarden bij ${of} lijken die van ${other}. `;
    return `${whose}Bij ${of} ${count === 1 ? "staat" : "staan"} ${count} van de ${all} waarden anders dan op Herkomst: ${cellsText(cells, count)}. Wat hier staat, telt. Kijk na of er namen of koppen verschoven zijn zonder hun scores.`;
  },
  "score-beside-provenance": ({ raw }) => {
    const { of, count, cells } = besideIn(raw);
    return `Bij ${of} staat iets anders dan op Herkomst: ${cellsText(cells, count)}. Wat hier staat, telt.`;
  },
} satisfies Partial<Record<FindingCode, (finding: Finding) => string>>;

function cellsText(cells: ReturnType<typeof besideIn>["cells"], count: number): string {
  const told = cells.map(({ name, here, there }) =>
    there === ""
      ? `${name} ${decimal(here)} (op Herkomst niets)`
      : `${name} ${decimal(here)} (op Herkomst ${decimal(there)})`,
  );
  return listed([...told, ...(count > cells.length ? [`nog ${count - cells.length}`] : [])]);
}
