/** `template`: new workbooks, for each city or for all of them together. */
import { join } from "node:path";
import { layOut } from "../../actions/lay-out";
import type { Named } from "../../domain/definition/definition";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { emptyMeasurement, type Measurement } from "../../domain/measurement/measurement";
import { newXlsxHost } from "../../host/xlsx/xlsx-host";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { najaar2024 } from "../../sample/najaar-2024";
import type { Request } from "../arguments";
import type { Console, ExitCode } from "../console";
import { type NewFile, writeNew } from "../new-files";

type TemplateRequest = Extract<Request, { command: "template" }>;

export async function templateCommand(request: TemplateRequest, console: Console): Promise<ExitCode> {
  const measurement = measurementFor(request);
  const files: NewFile[] = [];
  for (const { name, cities } of workbooksFor(request)) {
    const host = newXlsxHost({ title: maturiteit.title(klimaatgovernance.name), created: console.today });
    const own = measurement.cities.filter(({ city }) => cities.includes(city));
    await layOut(host, { ...measurement, cities: own }, request.grid ? "grid" : "form");
    files.push({ path: join(request.out, `klimaatpeil-${name}.xlsx`), bytes: host.bytes() });
  }
  await writeNew(files);
  console.out(files.map(({ path }) => `${path}\n`).join(""));
  return 0;
}

function measurementFor({ sample, period }: TemplateRequest): Measurement {
  const measurement = sample ? najaar2024 : emptyMeasurement(klimaatgovernance, "");
  return { ...measurement, period: period ?? measurement.period };
}

function workbooksFor({ all, cities }: TemplateRequest): readonly { name: string; cities: readonly Named[] }[] {
  const one = (city: Named) => ({ name: city.id, cities: [city] });
  if (cities.length > 0) return cities.map(one);
  const together = { name: "alle-steden", cities: klimaatgovernance.cities };
  return all ? [...klimaatgovernance.cities.map(one), together] : [together];
}
