/** What one table gave, a grid of scores or a LEKP table, and what is needed to judge it beside the others. */
import type { Finding } from "../../domain/finding";
import type { Position } from "../../host/area";
import type { LocatedFte, LocatedScore, LocatedStatement, ScorePlace } from "../located";
import type { SheetIndex } from "../cells/sheet-index";

export interface TableReading {
  readonly index: SheetIndex;
  /** The first cell of its header. */
  readonly header: Position;
  readonly scores: readonly LocatedScore[];
  /** Its cells for scores of known cities, blank ones too. */
  readonly places: readonly ScorePlace[];
  readonly statements: readonly LocatedStatement[];
  readonly fte: readonly LocatedFte[];
  readonly findings: readonly Finding[];
  /** The cities that say something here, and where each is named. */
  readonly voices: readonly Voice[];
  /** What names its rows and columns. */
  readonly labels: readonly Position[];
  /** The cells in which something was filled in. */
  readonly filled: readonly Position[];
}

export interface Voice {
  readonly cityId: string;
  readonly label: Position;
}
