/** Where a click in a cell leads: the address stands in the relationships of the sheet. It is read, and never followed. */
import type { Cell } from "../../snapshot";
import type { Attributes } from "./attributes";
import { keyOf, parseKey } from "./references";
import { HYPERLINK, type Relationships } from "./relationships";

export class Links {
  /** By cell key. */
  private readonly found = new Map<number, string>();

  constructor(private readonly related: Relationships) {}

  /** Of several cells that share a link, the first. One that leads within the workbook says nothing outside it. */
  add(attributes: Attributes): void {
    // The prefix of the relationships' namespace is the writer's choice: `r:id`, `rel:id`.
    const [, id] = Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
    const link = id === undefined ? undefined : this.related.get(id);
    const [first = ""] = (attributes["ref"] ?? "").split(":");
    if (link?.kind === HYPERLINK && first !== "") this.found.set(parseKey(first), link.part);
  }

  onto(cells: readonly Cell[]): readonly Cell[] {
    if (this.found.size === 0) return cells;
    return cells.map((cell) => {
      const link = this.found.get(keyOf(cell.row, cell.column));
      return link === undefined || typeof cell.value !== "string" ? cell : { ...cell, link };
    });
  }
}
