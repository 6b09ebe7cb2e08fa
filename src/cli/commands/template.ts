/** `template`: new workbooks, for each city or for all of them together; by our own model or that of a workbook. */
import { join } from "node:path";
import { layOut } from "../../actions/lay-out";
import type { Named } from "../../domain/definition/definition";
import { words } from "../../domain/definition/identity";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { emptyMeasurement, type Measurement } from "../../domain/measurement/measurement";
import { newXlsxHost } from "../../host/xlsx/xlsx-host";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { najaar2024 } from "../../sample/najaar-2024";
import type { Request } from "../arguments";
import type { Console, ExitCode } from "../console";
import { definitionFile } from "../definition-file";
import { namedIn } from "../named";
import { type NewFile, writeNew } from "../new-files";

type TemplateRequest = Extract<Request, { command: "template" }>;

export async function templateCommand(request: TemplateRequest, console: Console): Promise<ExitCode> {
  const measurement = await measurementFor(request);
  const { name: title } = measurement.definition;
  const files: NewFile[] = [];
  for (const { name, cities } of workbooksFor(request, measurement)) {
    const host = newXlsxHost({ title: maturiteit.title(title), created: console.today });
    const own = measurement.cities.filter(({ city }) => cities.includes(city));
    await layOut(host, { ...measurement, cities: own }, request.grid ? "grid" : "form");
    files.push({ path: join(request.out, `klimaatpeil-${name}.xlsx`), bytes: host.bytes() });
  }
  await writeNew(files);
  console.out(files.map(({ path }) => `${path}\n`).join(""));
  return 0;
}

async function measurementFor({ sample, period, definition: from }: TemplateRequest): Promise<Measurement> {
  const measurement = sample ? najaar2024 : await emptyBy(from);
  return { ...measurement, period: period ?? measurement.period };
}

async function emptyBy(from: string | undefined): Promise<Measurement> {
  if (from === undefined) return emptyMeasurement(klimaatgovernance, "");
  const { definition, period } = await definitionFile(from);
  return emptyMeasurement(definition, period);
}

interface NewWorkbook {
  readonly name: string;
  readonly cities: readonly Named[];
}

function workbooksFor({ all, cities }: TemplateRequest, { definition }: Measurement): readonly NewWorkbook[] {
  const asked = namedIn(definition.cities, cities, "stad");
  const together = { name: definition.unit === undefined ? "alle-steden" : "allemaal", cities: definition.cities };
  const taken = new Set([together.name]);
  const one = (city: Named): NewWorkbook => ({ name: freeName(city, taken), cities: [city] });
  if (asked.length > 0) return asked.map(one);
  return all ? [...definition.cities.map(one), together] : [together];
}

/** A code is whatever someone typed on a Legende: a file is named by its letters and digits alone, and each its own. */
function freeName({ id, name }: Named, taken: Set<string>): string {
  const plain = words(id).join("-") || words(name).join("-") || "werkmap";
  let free = plain;
  for (let number = 2; taken.has(free); number++) free = `${plain}-${number}`;
  taken.add(free);
  return free;
}
