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
    const id = attributes.endingIn(":id");
    const link = id === undefined ? undefined : this.related.get(id);
    const [first = ""] = (attributes.get("ref") ?? "").split(":");
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
