/** `layout`: adds our sheets to a copy of a workbook that a city already has. */
import { extname } from "node:path";
import { layOut } from "../../actions/lay-out";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { isSameDefinition } from "../../domain/definition/same-definition";
import { emptyMeasurement } from "../../domain/measurement/measurement";
import { XlsxRefused } from "../../host/xlsx/xlsx-host";
import { nl } from "../../locales/nl";
import { command } from "../../locales/nl/command";
import { refusals } from "../../locales/nl/command-refusals";
import type { Request } from "../arguments";
import type { Console, ExitCode } from "../console";
import { definitionFile, definitionIn } from "../definition-file";
import { writeNew } from "../new-files";
import { namedIn } from "../named";
import { fileFinding, openWorkbook } from "../open-workbook";
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
  const added = await layOut(host, measurement, grid ? "grid" : "form").catch((cause: unknown) => {
    if (cause instanceof XlsxRefused) throw new UsageError(`${file}: ${refusalSentence(cause)}`, { cause });
    throw cause;
  });
  await writeNew([{ path: out, bytes: host.bytes() }]);
  console.out(`${command.laidOut(out, added)}\n`);
  return 0;
}
