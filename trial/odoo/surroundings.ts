/** What each part of the engine's adapter is given: the engine, and what all parts need of each other. Types only. */
import type { Area } from "../../src/host/area";
import type { OdooModel } from "./model";

export interface Surroundings {
  readonly model: OdooModel;
  /** Dispatches, and throws when the engine refuses. */
  readonly must: OdooModel["dispatch"];
  /** Different each time. @param kind what it is an id of */
  readonly newId: (kind: string) => string;
  /** Makes sure that the sheet has these cells. */
  readonly reach: (sheet: string, area: Area) => void;
  readonly rangeText: (sheet: string, area: Area) => string;
}
