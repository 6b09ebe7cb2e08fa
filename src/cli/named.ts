/** Cities and themes as someone names them on the command line: by name, by alias, or by id. */
import type { Named } from "../domain/definition/definition";
import { identify } from "../domain/definition/identity";
import { refusals } from "../locales/nl/command-refusals";
import { UsageError } from "./usage-error";

/**
 * Each of them once, in the order in which they were asked for.
 * @param what they are, in Dutch.
 * @throws {UsageError} for a name that nobody has.
 */
export function namedIn(among: readonly Named[], asked: readonly string[], what: "stad" | "thema"): readonly Named[] {
  return [...new Set(asked.map((name) => oneNamed(among, name, what)))];
}

export function oneNamed(among: readonly Named[], name: string, what: "stad" | "thema"): Named {
  const found = named(among, name);
  if (!found)
    throw new UsageError(
      refusals.notNamed(
        name,
        what,
        among.map(({ id }) => id),
      ),
    );
  return found;
}

export function isOneNamed(among: readonly Named[], name: string): boolean {
  return named(among, name) !== undefined;
}

function named(among: readonly Named[], name: string): Named | undefined {
  return identify(name, among) ?? among.find(({ id }) => id === name);
}
