/** `template`: new workbooks, for each city or for all of them together. */
import { join } from "node:path";
import { layOut } from "../../actions/lay-out";
import { measuredAgain, measuresTheSame } from "../../actions/measure-again";
import type { Named } from "../../domain/definition/definition";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { emptyMeasurement, type Measurement } from "../../domain/measurement/measurement";
import { newXlsxHost } from "../../host/xlsx/xlsx-host";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { najaar2024 } from "../../sample/najaar-2024";
import { command } from "../../locales/nl/command";
import { refusals } from "../../locales/nl/command-refusals";
import type { Request } from "../arguments";
import type { Console, ExitCode } from "../console";
import { type NewFile, writeNew } from "../new-files";
import { previousIn } from "../previous-in";
import { UsageError } from "../usage-error";

type TemplateRequest = Extract<Request, { command: "template" }>;

export async function templateCommand(request: TemplateRequest, console: Console): Promise<ExitCode> {
  const { measurement, told } = await measurementFor(request);
  const files: NewFile[] = [];
  for (const { name, cities } of workbooksFor(request)) {
    const host = newXlsxHost({ title: maturiteit.title(klimaatgovernance.name), created: console.today });
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
  const { sample, period, previous, copyScores, cities } = request;
  const empty = sample ? najaar2024 : emptyMeasurement(klimaatgovernance, "");
  const measurement = { ...empty, period: period ?? empty.period };
  if (previous === undefined) return { measurement, told: [] };
  const former = await previousIn(previous);
  if (!measuresTheSame(klimaatgovernance, former.definition)) throw new UsageError(refusals.otherMeasurement(previous));
  const asked = cities.length > 0 ? cities : klimaatgovernance.cities;
  const again = measuredAgain(
    { ...measurement, cities: measurement.cities.filter(({ city }) => asked.includes(city)) },
    former,
    { copyScores },
  );
  const { taken } = again;
  if (taken.previous + taken.targets === 0) throw new UsageError(refusals.nothingBefore(previous));
  return { measurement: again.measurement, told: [command.again(previous, taken)] };
}

function workbooksFor({ all, cities }: TemplateRequest): readonly { name: string; cities: readonly Named[] }[] {
  const one = (city: Named) => ({ name: city.id, cities: [city] });
  if (cities.length > 0) return cities.map(one);
  const together = { name: "alle-steden", cities: klimaatgovernance.cities };
  return all ? [...klimaatgovernance.cities.map(one), together] : [together];
}
