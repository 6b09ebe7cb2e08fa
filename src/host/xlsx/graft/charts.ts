/**
 * The charts of generated sheets and the drawings that they stand in, under names that are free in another workbook; the lists
 * of relationships, which lead from a sheet to its drawing and on to its charts, follow. Pure.
 */
import { edited } from "./edit";
import { newParts, STEM, type Kind, type NewPart, type Place } from "./new-parts";
import { relationshipsOf } from "./relationships";
import { attribute, childrenOf, parseXml } from "./xml-tree";

/** @param generated the sources of a generated workbook; @param sheets its sheets, in their order, under their new names */
export function chartParts(
  generated: ReadonlyMap<string, string>,
  sheets: readonly NewPart[],
  place: Place,
): readonly NewPart[] {
  const moved = (kind: Kind): readonly Moved[] => {
    // Numbered with gaps: a drawing after its sheet.
    const ours = [...generated].filter(([name]) => name.startsWith(`xl/${STEM[kind]}`));
    const parts = newParts(
      kind,
      ours.map(([, source]) => source),
      place,
    );
    return parts.map((part, index) => ({ ...part, from: ours[index]?.[0] ?? "" }));
  };
  const drawn = [...moved("drawing"), ...moved("chart")];
  // Sheets, drawings and charts each have a folder beside the others', there as here.
  const targets = new Map(
    drawn.map(({ from, part }) => [`../${from.slice("xl/".length)}`, `../${part.slice(place.folder.length)}`]),
  );
  const all = [...sheets.map((sheet, index) => ({ ...sheet, from: `xl/${STEM.worksheet}${index + 1}.xml` })), ...drawn];
  const lists = all.flatMap(({ from, part }): readonly NewPart[] => {
    const source = generated.get(relationshipsOf(from));
    if (source === undefined) return [];
    return [{ part: relationshipsOf(part), kind: "relationships", source: retargeted(source, targets) }];
  });
  return [...drawn, ...lists];
}

/** From its name in the workbook that it was generated in. */
interface Moved extends NewPart {
  readonly from: string;
}

function retargeted(source: string, targets: ReadonlyMap<string, string>): string {
  const edits = childrenOf(parseXml(source), "Relationship").map((link) => {
    const target = attribute(link, "Target");
    const text = target && targets.get(target.value);
    if (!target || text === undefined) throw new Error(`the writer library leads to ${target?.value ?? "nothing"}`);
    return { from: target.from, to: target.to, text };
  });
  return edited(source, edits);
}
