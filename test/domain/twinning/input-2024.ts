/** What the measurement of 2024 and the report of 2025 give to twinning. */
import type { TwinningInput } from "../../../src/domain/twinning/propose";
import { USUAL_SETTINGS } from "../../../src/domain/twinning/settings";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { summary2025 } from "../../../src/sample/summary-2025";

export const input2024: TwinningInput = {
  definition: najaar2024.definition,
  cities: najaar2024.cities,
  goodPractices: najaar2024.goodPractices,
  workPackages: summary2025.workPackages,
  groupOf: () => undefined,
  settings: USUAL_SETTINGS,
  ...{ pins: [], bans: [] },
};
