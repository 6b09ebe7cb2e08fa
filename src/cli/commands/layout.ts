/** `layout`: adds our sheets to a copy of a workbook that a city already has. */
import { layOut } from "../../actions/lay-out";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../domain/measurement/measurement";
import { SEVERITY } from "../../domain/finding";
import { openXlsxHost } from "../../host/xlsx/xlsx-host";
import { nl } from "../../locales/nl";
import type { Request } from "../arguments";
import type { Console, ExitCode } from "../console";
import { readBytes, writeNew } from "../files";

export async function layoutCommand(
  { file, out, cities }: Extract<Request, { command: "layout" }>,
  console: Console,
): Promise<ExitCode> {
  const opened = openXlsxHost(await readBytes(file));
  if ("fault" in opened) {
    const { code } = opened.fault;
    console.err(`${file}: ${nl.findings[code]({ code, severity: SEVERITY[code], sheet: "", cell: "", raw: "" })}\n`);
    return 2;
  }
  const { host } = opened;
  const measurement = emptyMeasurement(klimaatgovernance, "", cities.length > 0 ? cities : klimaatgovernance.cities);
  const added = await layOut(host, measurement, nl.sheets);
  await writeNew(out, host.bytes());
  console.out(
    added.length > 0
      ? `${out}: toegevoegd ${added.join(", ")}. De rest is onaangeroerd.\n`
      : `${out}: alle bladen waren er al. Er is niets veranderd.\n`,
  );
  return 0;
}
