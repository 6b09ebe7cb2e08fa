/**
 * Adds sheets and names to a workbook that exists, without loading and saving it: the new sheets are generated on their
 * own, and their parts put into the package. Four parts are edited, by insertion (see `edit`): `[Content_Types].xml`, the
 * workbook, its relationships and its styles. Every other part stays byte-identical and in its place. So macros,
 * charts, pivot tables, custom XML and whatever Excel will invent survive, and the file keeps its kind.
 *
 * Left alone on purpose: the calculation chain (Excel completes it), the titles in `docProps/app.xml` (nobody reads
 * them), the active tab. A signature on macros stays valid; one on the document would not, hence the refusal.
 */
import type { Plan } from "../../plan";
import { corrupt, FileFaultError } from "../file-fault";
import { generateParts } from "../generate";
import { encodingOf } from "../read/encoding";
import { openPackage, type FileFault, type Package } from "../package";
import { zip, type PartsByName } from "../write/zip";
import { chartParts } from "./charts";
import { addContentTypes, CONTENT_TYPES, readContentTypes } from "./content-types";
import { defaultFont } from "./default-font";
import { translated } from "./dialect";
import { newParts } from "./new-parts";
import { openWorkbook } from "./open-workbook";
import { RefusalError, type Refusal } from "./refusal";
import { addRelationships, folderOf } from "./relationships";
import { mergeStyles, parseStyles } from "./styles";
import { addToWorkbook, assertRoomFor } from "./workbook";
import { withStylesOf } from "./worksheet";
import { decodeXml, descendants, encodeXml } from "./xml-tree";

/**
 * The workbook with the plan's sheets behind its own, or why that cannot be.
 * @param stylesUsed how many cell styles its sheets count on, as reading told: one of ours in the place of a missing one would show
 * @throws {PlanLimitExceeded} when the plan holds a text that is too long for Excel
 * @example
 * const grafted = await graftXlsx(bytes, plan);
 * if ("fault" in grafted) return grafted.fault.code; // "file-encrypted", "workbook-structure-locked", …
 */
export async function graftXlsx(
  bytes: Uint8Array,
  plan: Plan,
  stylesUsed = 0,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: FileFault | Refusal }> {
  const opened = openPackage(bytes);
  if ("fault" in opened) return opened;
  try {
    return { bytes: zip(await graftedParts(opened.package, plan, stylesUsed)) };
  } catch (error) {
    if (error instanceof FileFaultError) return { fault: { code: error.code } };
    if (error instanceof RefusalError) return { fault: error.refusal };
    throw error;
  }
}

async function graftedParts(from: Package, plan: Plan, stylesUsed: number): Promise<PartsByName> {
  const workbook = openWorkbook(from);
  assertRoomFor(plan, workbook.root);
  if (plan.sheets.length === 0)
    return new Map(withChanges(from, new Map([[workbook.part, addToWorkbook(workbook, plan, [])]])));

  const theirStyles = workbook.styles === undefined ? undefined : parseStyles(decodeXml(from.read(workbook.styles)));
  const generated = await generateParts(plan, { font: defaultFont(theirStyles?.root), strings: "inline" });
  const ours = new Map([...generated].map(([name, part]) => [name, translated(decodeXml(part), workbook.dialect)]));
  const styles = mergeStyles(theirStyles, made(ours, "xl/styles.xml"), stylesUsed);
  const sources = plan.sheets.map((_, index) =>
    withStylesOf(styles, made(ours, `xl/worksheets/sheet${index + 1}.xml`)),
  );

  const contentTypes = readContentTypes(from);
  const place = { folder: folderOf(workbook.part), taken: [...from.names, ...contentTypes.parts] };
  const sheets = newParts("worksheet", sources, place);
  const linked = [...sheets, ...newParts("styles", workbook.styles === undefined ? [styles.source] : [], place)];
  const added = [...linked, ...chartParts(ours, sheets, place)];
  const links = linked.map(({ part, kind }) => ({
    type: `${workbook.dialect.relationships}/${kind}`,
    target: part.slice(place.folder.length),
  }));
  const referred = [...descendants(workbook.root)].flatMap(({ attributes }) =>
    attributes.filter(({ uri }) => uri === workbook.dialect.relationships).map(({ value }) => value),
  );
  const relationships = addRelationships(from, { start: workbook.part, referred }, links);
  const changed = new Map([
    [CONTENT_TYPES, addContentTypes(contentTypes, added)],
    [relationships.part, relationships.source],
    [workbook.part, addToWorkbook(workbook, plan, relationships.ids)],
    ...(workbook.styles === undefined ? [] : [[workbook.styles, styles.source] as const]),
  ]);
  return new Map([
    ...withChanges(from, changed),
    ...added.map(({ part, source }) => [part, encodeXml(source)] as const),
  ]);
}

/** All parts of a package in their order, under the names that they are stored by. */
function withChanges(from: Package, changed: ReadonlyMap<string, string>): readonly (readonly [string, Uint8Array])[] {
  const sources = new Map([...changed].map(([name, source]) => [name.toLowerCase(), source]));
  return from.names.map((name) => {
    if (!canBeWritten(name)) throw corrupt(`a part called ${name}`);
    const source = sources.get(name.toLowerCase());
    const bytes = from.read(name);
    return [name, source === undefined ? bytes : encodeXml(source, encodingOf(bytes))];
  });
}

/** Office names its parts in ASCII. A name in another encoding, or one that fflate trips over, would come out as another. */
function canBeWritten(name: string): boolean {
  return !name.includes("\uFFFD") && name !== "__proto__";
}

function made(generated: ReadonlyMap<string, string>, name: string): string {
  const source = generated.get(name);
  if (source === undefined) throw new Error(`the writer library made no ${name}`);
  return source;
}
