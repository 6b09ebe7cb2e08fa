/**
 * What people chose in a workbook: the defined names that say of cells what they are. They follow the cells when the sheet is
 * renamed or moved and when rows are inserted, and they are saved with the workbook. A name that refers to nothing says nothing.
 */
import type { Area } from "../host/area";
import type { Snapshot } from "../host/snapshot";
import { parseSheetAreas } from "../host/a1";
import { CHOICE_NAMES, isNameOf } from "./names";
import type { Choice, Use } from "./way";

/** Of two that contradict each other, the one that makes a score of fewer cells counts. */
const ORDER = ["aside", "target", "previous", "score"] as const satisfies readonly Use[];

/** One for each use on each sheet; the first that speaks of a cell counts. */
export function choicesIn(workbook: Snapshot): readonly Choice[] {
  const names = choiceNamesIn(workbook);
  return ORDER.flatMap((use) => {
    const bySheet = new Map<string, Area[]>();
    for (const { sheet, area } of names.filter((each) => each.use === use).flatMap(({ areas }) => areas)) {
      const own = bySheet.get(sheet);
      if (own) own.push(area);
      else bySheet.set(sheet, [area]);
    }
    return [...bySheet].map(([sheet, areas]): Choice => ({ sheet, areas, use }));
  });
}

export interface ChoiceNameInBook {
  readonly name: string;
  readonly use: Use;
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
}

/** The names that refer to cells; a name of the user's that only looks like one refers to something else. */
export function choiceNamesIn({ names, sheets }: Snapshot): readonly ChoiceNameInBook[] {
  const present = new Set(sheets.map(({ name }) => name));
  return names.flatMap((each) => {
    const use = ORDER.find((one) => isNameOf(CHOICE_NAMES[one], each));
    const areas = use ? parseSheetAreas(each.refersTo).filter(({ sheet }) => present.has(sheet)) : [];
    return use && areas.length > 0 ? [{ name: each.name, use, areas }] : [];
  });
}
