/** An object that a path led to, and by what the client may find it again in a later request. */
import { OfficeError } from "../client/errors";

export interface Found {
  /** Its class, by Microsoft's name. */
  readonly of: string;
  readonly target: unknown;
}

/** What the client asked to keep: a range has no id, so it goes by a number of ours. */
export class References {
  readonly #kept = new Map<string, Found>();
  readonly #names = new WeakMap<Found, string>();
  #last = 0;

  keep(found: Found): void {
    const name = this.#names.get(found) ?? `kept ${++this.#last}`;
    this.#names.set(found, name);
    this.#kept.set(name, found);
  }

  drop(name: string): void {
    this.#kept.delete(name);
  }

  held(name: string): Found {
    const found = this.#kept.get(name);
    if (!found) throw new OfficeError("InvalidReference", "This reference is not valid for the current operation.");
    return found;
  }

  /** With nothing of these, an object is of no use to the client after the request: `InvalidObjectPath`. */
  identity(found: Found): object {
    const name = this.#names.get(found);
    const id = idOf(found);
    return {
      ...(id !== undefined && { [found.of === "NamedItem" ? "_Id" : "Id"]: id }),
      ...(name !== undefined && { _ReferenceId: name }),
    };
  }
}

/** By which its collection knows it. */
export function idOf({ of, target }: Found): unknown {
  const known = target as Readonly<Record<string, unknown>>;
  switch (of) {
    case "Worksheet":
      return known["sheet"];
    case "NamedItem":
      return known["name"];
    case "Chart":
      return known["id"];
    case "ConditionalFormat":
      return (known["state"] as { readonly id: string }).id;
    case "RangeBorder":
      return known["index"];
    default:
      return undefined;
  }
}
