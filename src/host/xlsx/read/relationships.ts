/**
 * Relationships: how one part of a package points to another. They are the only way that parts are found: names are the
 * writer's choice, and the content types only say once more what a part shows by its root.
 */
import type { XmlHandler } from "./xml";

export interface Relationship {
  /** The last word of the type, the same for Transitional and Strict: `worksheet`; a foreign type in full. */
  readonly kind: string;
  /** Name of the part that is pointed to; of a link, the address. */
  readonly part: string;
}

export const HYPERLINK = "hyperlink";

/** By id. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** What parses a part. */
interface Parser {
  parse(part: string, handler: XmlHandler): void;
}

/** From where targets are resolved. */
interface Origin {
  /** The part that holds the relationships. */
  readonly part: string;
  /** Folder of the part that points, with a closing slash; empty for the package. */
  readonly folder: string;
  readonly has: (name: string) => boolean;
}

const OFFICE_TYPE =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\//;

/** What lies outside the package (links to other workbooks) is left out, but for what a click in a cell leads to: that is never followed. */
export function readRelationships(parts: Parser, origin: Origin): Relationships {
  const found = new Map<string, Relationship>();
  let depth = 0;
  parts.parse(origin.part, {
    open(name, attributes) {
      // Below the root alone: there a graft adds ours, and counts those that are there.
      if (depth++ !== 1 || name !== "Relationship") return;
      const kind = (attributes.get("Type") ?? "").replace(OFFICE_TYPE, "");
      const target = attributes.get("Target") ?? "";
      const isOutside = attributes.get("TargetMode") === "External";
      if (isOutside === (kind === HYPERLINK))
        found.set(attributes.get("Id") ?? "", { kind, part: isOutside ? target : resolve(target, origin) });
    },
    close: () => {
      depth--;
    },
  });
  return found;
}

/** The first of a kind. */
export function relatedPart(relationships: Relationships, kind: string): string | undefined {
  for (const relationship of relationships.values()) {
    if (relationship.kind === kind) return relationship.part;
  }
  return undefined;
}

/** A target is a URI: absolute from the package (`/xl/…`), or relative to the folder of the part that points. */
function resolve(target: string, { folder, has }: Origin): string {
  const uri = target.replaceAll("\\", "/"); // as some write it on Windows
  const path = uri.startsWith("/") ? uri : `${folder}${uri}`;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  const name = segments.join("/");
  return has(name) ? name : unescaped(name);
}

/** Some writers escape the target and not the name in the zip. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone % is no escape
  }
}
