/** The ways in which the same scores are put on a sheet. */
import { forms } from "./forms";
import { levelColumns } from "./level-columns";
import { overYears } from "./over-years";
import { questions } from "./questions";
import { blocks, long, longByRole, sheetPerCity, sheetPerTheme, themesDown, twoHeadingRows } from "./themes-down";
import { citiesAcross, rolesBelow, themesAcross } from "./themes-across";
import type { Laid, Order } from "./laid";

export interface Orientation {
  readonly cities: "one" | "several" | "any";
  /** Whether the themes have columns beside them: a serial number makes sense there. */
  readonly down: boolean;
  /** Whether it has columns of its own making: then only the score comes from elsewhere, if anything does. */
  readonly alone?: true;
  readonly lay: (order: Order) => Laid;
}

export const ORIENTATIONS: readonly (readonly [number, Orientation])[] = [
  [6, { cities: "any", down: false, lay: themesAcross }],
  [4, { cities: "any", down: false, lay: citiesAcross }],
  [6, { cities: "one", down: true, lay: themesDown }],
  [2, { cities: "one", down: true, lay: twoHeadingRows }],
  [2, { cities: "one", down: false, lay: rolesBelow }],
  [1, { cities: "several", down: true, lay: sheetPerCity }],
  [1, { cities: "several", down: true, lay: blocks }],
  [3, { cities: "any", down: true, lay: long }],
  [1, { cities: "any", down: true, lay: longByRole }],
  [2, { cities: "several", down: false, lay: sheetPerTheme }],
  [3, { cities: "any", down: true, alone: true, lay: levelColumns }],
  [2, { cities: "any", down: false, alone: true, lay: forms }],
  [2, { cities: "any", down: false, alone: true, lay: overYears }],
  [3, { cities: "one", down: true, alone: true, lay: questions }],
];
