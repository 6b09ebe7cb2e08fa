/** Workbooks for who looks at Overzicht. */
import { layOut } from "../../src/actions/lay-out";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { bundlePlan, PUBLISHED } from "../layout/published";

const NEW = { title: "Scan", created: new Date(0) };

/** What two cities say of the measurement before is made up. */
export const AGAIN: Measurement = {
  ...PUBLISHED,
  explanations: PUBLISHED.definition.themes.flatMap(({ id: themeId }, index) => [
    explained({
      ...{ cityId: "gent", themeId, target: index === 5 ? "3" : "4" },
      previous: ["3", "2.5", "2", "3", "3", "3", "3", "3"][index] ?? "",
    }),
    explained({ cityId: "genk", themeId, previous: "2,5" }),
  ]),
};

export async function bundle(measurement: Measurement): Promise<Uint8Array> {
  const host = newXlsxHost(NEW);
  await host.apply(bundlePlan(measurement));
  return host.bytes();
}

/** Laid out and filled in, with scores all over the scale. */
export async function scan(definition: AssessmentDefinition): Promise<Uint8Array> {
  const empty = emptyMeasurement(definition, "najaar 2026");
  const host = newXlsxHost(NEW);
  await layOut(host, {
    ...empty,
    cities: empty.cities.map((each, city) => ({
      ...each,
      scores: new Map(
        definition.themes.map(({ id }, theme) => {
          const value = 1 + ((city * 3 + theme * 2 + ((city * theme) % 4)) % 9) / 2;
          return [id, { status: "scored", value, raw: String(value) }];
        }),
      ),
    })),
  });
  return host.bytes();
}

/** Her own form, filled in. */
export async function formOf(cityId: string): Promise<Uint8Array> {
  const host = newXlsxHost(NEW);
  await layOut(host, { ...AGAIN, cities: AGAIN.cities.filter(({ city }) => city.id === cityId) });
  return host.bytes();
}
