/** `template`: new workbooks, for each city or for all of them together; by our own model or that of a workbook. */
import { join } from "node:path";
import { layOut } from "../../actions/lay-out";
import { measuredAgain, measuresTheSame } from "../../actions/measure-again";
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { words } from "../../domain/definition/identity";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { emptyMeasurement, type Measurement } from "../../domain/measurement/measurement";
import { newXlsxHost } from "../../host/xlsx/xlsx-host";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { najaar2024 } from "../../sample/najaar-2024";
import { points2025, summary2025 } from "../../sample/summary-2025";
import { command } from "../../locales/nl/command";
import { refusals } from "../../locales/nl/command-refusals";
import type { Request } from "../request";
import type { Console, ExitCode } from "../console";
import { definitionFile } from "../definition-file";
import { namedIn } from "../named";
import { type NewFile, writeNew } from "../new-files";
import { previousIn } from "../previous-in";
import { UsageError } from "../usage-error";

type TemplateRequest = Extract<Request, { command: "template" }>;

export async function templateCommand(request: TemplateRequest, console: Console): Promise<ExitCode> {
  const { measurement, told } = await measurementFor(request);
  const { name: title } = measurement.definition;
  const files: NewFile[] = [];
  for (const { name, cities } of workbooksFor(request, measurement)) {
    const host = newXlsxHost({ title: maturiteit.title(title), created: console.today });
    const own = measurement.cities.filter(({ city }) => cities.includes(city));
    await layOut(host, { ...measurement, cities: own }, request.grid ? "grid" : "form");
    files.push({ path: join(request.out, `klimaatpeil-${name}.xlsx`), bytes: host.bytes() });
  }
  await writeNew(files);
  console.out([...files.map(({ path }) => path), ...told].map((line) => `${line}\n`).join(""));
  return 0;
}

interface Filled {
  readonly measurement: Measurement;
  /** What was taken along from a former one. */
  readonly told: readonly string[];
}

async function measurementFor(request: TemplateRequest): Promise<Filled> {
  const { sample, period, previous, copyScores, cities, definition: from } = request;
  const former = previous === undefined ? undefined : await previousIn(previous, "measurement");
  const empty = sample
    ? { ...najaar2024, summary: summary2025, points: points2025 }
    : await emptyBy(from, former?.definition);
  const measurement = { ...empty, period: period ?? empty.period };
  if (previous === undefined || !former) return { measurement, told: [] };
  const { definition } = measurement;
  if (!measuresTheSame(definition, former.definition)) throw new UsageError(refusals.otherMeasurement(previous));
  const named = namedIn(definition.cities, cities, "stad");
  const asked = named.length > 0 ? named : definition.cities;
  const again = measuredAgain(
    { ...measurement, cities: measurement.cities.filter(({ city }) => asked.includes(city)) },
    former,
    { copyScores },
  );
  const { taken } = again;
  if (taken.previous + taken.targets === 0) throw new UsageError(refusals.nothingBefore(previous));
  return { measurement: again.measurement, told: [command.again(previous, taken)] };
}

/** By the model that was asked for, else that of the measurement before. */
async function emptyBy(from: string | undefined, former: AssessmentDefinition | undefined): Promise<Measurement> {
  if (from === undefined) return emptyMeasurement(former ?? klimaatgovernance, "");
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
