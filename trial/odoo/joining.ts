/**
 * Numbers that are joined to a text (`=B2&" – "&B3`) as an Excel in Dutch writes them: with a comma. The engine writes them in
 * English, whatever the language of the workbook.
 */
import { registries } from "@odoo/o-spreadsheet";

const { functionRegistry } = registries;

type Function = ReturnType<typeof functionRegistry.get>;
type Argument = Parameters<Function["compute"]>[number];

/** The operator `&` goes by the name of the first. */
const JOINING: Readonly<Record<string, number>> = { CONCAT: 0, CONCATENATE: 0, TEXTJOIN: 2 };

/** In every workbook of the engine from now on. */
export function joinInDutch(): void {
  for (const [name, from] of Object.entries(JOINING)) {
    const { compute, ...described } = functionRegistry.get(name);
    if (OURS.has(compute)) continue;
    const inDutch: Function["compute"] = function (this: { readonly locale: Locale }, ...given) {
      const texts = given.map((each, place) => (place < from ? each : written(each, this.locale)));
      return compute.apply(this as never, texts);
    };
    OURS.add(inDutch);
    functionRegistry.replace(name, { ...described, compute: inDutch });
  }
}

const OURS = new WeakSet<Function["compute"]>();

interface Locale {
  readonly decimalSeparator: string;
}

/** A value, or the values of an area. */
function written(given: Argument, locale: Locale): Argument {
  if (Array.isArray(given)) return given.map((column) => column.map((each) => written(each, locale))) as Argument;
  if (typeof given !== "object" || typeof given.value !== "number") return given;
  return { value: String(given.value).replace(".", locale.decimalSeparator) };
}
