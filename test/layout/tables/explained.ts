/** A target goes to the target and a previous score to the previous one: what a reading keeps as such must be such in truth. */
import type { WorkbookReading } from "../../../src/layout/parse/reading";
import type { Truth } from "./generate/page";

export function wrongExplanations(
  { numbers }: Truth,
  { explanations }: Pick<WorkbookReading, "explanations">,
): readonly string[] {
  return explanations.flatMap(({ cityId, themeId, ...kept }) =>
    (["target", "previous"] as const)
      .filter((role) => {
        const value = Number(kept[role].replace(",", "."));
        if (kept[role] === "" || Number.isNaN(value)) return false;
        return !numbers.some(
          (known) =>
            known.role === role && known.cityId === cityId && known.themeId === themeId && isNear(known.value, value),
        );
      })
      .map((role) => `${cityId}.${themeId} is given ${kept[role]} for its ${role}`),
  );
}

/** As it may be shown: in fifteen digits. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}
