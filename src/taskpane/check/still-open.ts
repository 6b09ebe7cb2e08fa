/** What the check says first: what is still open in the workbook, and in its memory where it is a bundle. Pure. */
import type { Inspection } from "../../actions/inspect";
import { rememberedIn } from "../../actions/remembered";
import { stillOpen } from "../../consolidation/still-open";
import type { CitySubject } from "../../domain/definition/subject";
import type { StillOpen } from "../../domain/measurement/still-open";
import type { CheckView } from "../view/check-view";

/** @param isOpen of what is contradicted; what is chosen and not written yet is not */
export function openOf(
  inspection: Inspection,
  { consolidation, bySeverity }: Pick<CheckView, "consolidation" | "bySeverity">,
  isOpen: (about: CitySubject) => boolean = () => true,
): StillOpen {
  const remembered = rememberedIn(inspection);
  const { error, warning, info } = bySeverity;
  // As they are listed: that there is no table is no finding here, and has words of its own.
  const findings = [...error, ...warning, ...info].map(({ finding }) => finding);
  const conflicts = consolidation.conflicts.filter(isOpen);
  return stillOpen(
    { ...consolidation, conflicts, findings },
    remembered
      ? { isBundle: true, remembered: [{ ...remembered, conflicts: remembered.conflicts.filter(isOpen) }] }
      : {},
  );
}
