/** `layout`: adds our sheets to a copy of a workbook that a city already has. */
import { extname } from "node:path";
import { layOut } from "../../actions/lay-out";
import { rebuild } from "../../actions/rebuild";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { isSameDefinition } from "../../domain/definition/same-definition";
import { emptyMeasurement } from "../../domain/measurement/measurement";
import { XlsxRefused } from "../../host/xlsx/xlsx-host";
import type { Rebuild } from "../../layout/plan/rebuild";
import { nl } from "../../locales/nl";
import { command } from "../../locales/nl/command";
import { refusals } from "../../locales/nl/command-refusals";
import type { Request } from "../request";
import type { Console, ExitCode } from "../console";
import { definitionFile, definitionIn } from "../definition-file";
import { writeNew } from "../new-files";
import { namedIn } from "../named";
import { openWorkbook } from "../open-workbook";
import { fileFinding } from "../read-workbook";
import { refusalSentence } from "../refusal";
import { UsageError } from "../usage-error";

export async function layoutCommand(
  { file, out, cities, grid, definition: from }: Extract<Request, { command: "layout" }>,
  console: Console,
): Promise<ExitCode> {
  if (extname(file).toLowerCase() !== extname(out).toLowerCase())
    throw new UsageError(refusals.otherExtension(out, file));
  const opened = await openWorkbook(file);
  if ("fault" in opened)
    throw new UsageError(`${file}: ${nl.findings[opened.fault.code](fileFinding(opened.fault, file))}`);
  const { host } = opened;
  const own = definitionIn(await host.read(), file);
  const given = from === undefined ? undefined : (await definitionFile(from)).definition;
  if (own && given && !isSameDefinition(own, given)) throw new UsageError(refusals.otherLegend(file, own.name));
  const definition = own ?? given ?? klimaatgovernance;
  const asked = namedIn(definition.cities, cities, "stad");
  const measurement = emptyMeasurement(definition, "", asked.length > 0 ? asked : definition.cities);
  const refused = (cause: unknown): never => {
    if (cause instanceof XlsxRefused) throw new UsageError(`${file}: ${refusalSentence(cause)}`, { cause });
    throw cause;
  };
  const rebuilt = await rebuild(host, { builtIn: klimaatgovernance }).catch(refused);
  const added = await layOut(host, measurement, grid ? "grid" : "form").catch(refused);
  await writeNew([{ path: out, bytes: host.bytes() }]);
  const lines = rebuilt ? rebuiltLines(out, rebuilt) : [];
  if (!rebuilt || added.length > 0) lines.push(command.laidOut(out, added));
  console.out(`${lines.join("\n")}\n`);
  return 0;
}

function rebuiltLines(out: string, { plan, former, scores, withoutPlace, isOtherScale }: Rebuild): string[] {
  return [
    command.rebuilt(out, { sheets: plan.sheets.map(({ name }) => name), former }),
    command.takenAlong(scores, isOtherScale),
    ...(withoutPlace.length > 0 ? [command.withoutPlace] : []),
    ...withoutPlace.map(({ sheet, heading, cells }) => command.cellsWithoutPlace(sheet, heading, cells)),
  ];
}
