/** The tables whose scores are taken along, as they are spoken of: whole, or as far as these cities go. Pure. */
import type { Inspection } from "../../actions/inspect";
import type { tablesToSetAside } from "../../actions/preview";
import { nameIn } from "../../domain/definition/definition";

/** A table that does not count any more. */
export interface SetAside {
  readonly sheet: string;
  /** Of which cities not; absent for all of the table. */
  readonly cities?: readonly string[];
}

export function setAside(
  { reading, definition }: Inspection,
  tables: ReturnType<typeof tablesToSetAside>,
): readonly SetAside[] {
  return tables.map(({ sheet, header, cityIds }) => {
    const way = reading.ways.find(
      (each) => each.sheet === sheet && each.header.row === header.row && each.header.column === header.column,
    );
    const lines = way?.candidates.filter(({ verdict }) => verdict === "read").flatMap((each) => each.lines) ?? [];
    const isWhole = lines.every(({ cityId }) => cityId !== undefined && cityIds.includes(cityId));
    const cities = cityIds.map((id) => nameIn(definition.cities, id));
    return { sheet, ...(!isWhole && { cities }) };
  });
}
