/**
 * Which elements of a part belong to its own vocabulary: those in the namespace of its root, whatever prefix each one has.
 * Resolved once per name and scope rather than at every element, and looked for only in elements that declare one: next to
 * nothing, where parsing with namespaces would double the work. Of alternatives (`mc:AlternateContent`) the fallback counts: it is what a reader of the standard
 * alone understands.
 */
import { corrupt, FileFaultError } from "../file-fault";
import type { Attributes } from "./attributes";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const CHOICE = Symbol("Choice");

/** Spreadsheet parts nest some ten elements deep. */
const MAX_DEPTH = 256;
/** Real parts declare namespaces some four levels deep, and know a hundred names. More was made to hurt. */
const MAX_SCOPES = 20;
/** Of elements that declare one: some programs let every row of a sheet do so. */
const MAX_DECLARING = 250_000;
const MAX_NAMES = 1000;

/** What holds within an element that declares namespaces. */
interface Scope {
  readonly depth: number;
  /** By `xmlns` or `xmlns:prefix`. */
  readonly declared: ReadonlyMap<string, string>;
  /** Local names of our own elements, by name as written. */
  readonly known: Map<string, Known>;
  /** What holds around it. */
  readonly around: Scope | undefined;
}

/** `null` for a name of another vocabulary. */
type Known = string | typeof CHOICE | null;

const DECLARATION = "xmlns";

export class Vocabulary {
  private scope: Scope = { depth: 0, declared: new Map(), known: new Map(), around: undefined };
  private scopes = 1;
  private declaring = 0;
  private own: string | undefined;
  /** Of the elements that are open: what each one is called. */
  private readonly opened: Known[] = [];
  private skippedFrom: number | undefined;

  /** Within an alternative that is passed over, texts too. */
  get skipping(): boolean {
    return this.skippedFrom !== undefined;
  }

  /**
   * The local name of an element that opens; `undefined` for one to be passed over.
   * @param declaring its attributes, where one of them may declare a namespace
   */
  open(name: string, declaring: Attributes | undefined): string | undefined {
    if (this.opened.length === MAX_DEPTH) throw corrupt("elements nested beyond reason");
    if (this.skipping) {
      this.opened.push(null);
      return undefined;
    }
    if (declaring) this.declare(declaring);
    const local = this.localName(name);
    this.opened.push(local);
    if (local !== CHOICE) return local ?? undefined;
    this.skippedFrom = this.opened.length;
    return undefined;
  }

  /** The local name of the element that closes, as it was when it opened. */
  close(): string | undefined {
    const depth = this.opened.length;
    const local = this.opened.pop();
    if (this.skippedFrom === depth) this.skippedFrom = undefined;
    if (this.scope.around && this.scope.depth === depth) {
      this.scope = this.scope.around;
      this.scopes--;
    }
    return local === CHOICE ? undefined : (local ?? undefined);
  }

  private declare(attributes: Attributes): void {
    const declared = new Map(attributes.beginningWith(DECLARATION));
    if (declared.size === 0) return;
    if (++this.declaring > MAX_DECLARING) throw new FileFaultError("file-too-large", "more namespaces than we follow");
    if (++this.scopes > MAX_SCOPES) throw corrupt("namespaces within namespaces beyond reason");
    this.scope = { depth: this.opened.length + 1, declared, known: new Map(), around: this.scope };
  }

  private localName(name: string): Known {
    const { known } = this.scope;
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= MAX_NAMES) throw corrupt("more names of elements than any vocabulary has");
    const local = this.resolved(name);
    known.set(name, local);
    return local;
  }

  private resolved(name: string): Known {
    const cut = name.indexOf(":");
    const prefix = name.slice(0, Math.max(cut, 0));
    const local = name.slice(cut + 1);
    const namespace = this.namespaceOf(prefix);
    this.own ??= namespace;
    if (namespace === COMPATIBILITY && local === "Choice") return CHOICE;
    return namespace === this.own ? local : null;
  }

  /** A prefix that nobody declared stands for itself. */
  private namespaceOf(prefix: string): string {
    const key = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    let scope: Scope | undefined = this.scope;
    while (scope && !scope.declared.has(key)) scope = scope.around;
    return scope?.declared.get(key) ?? prefix;
  }
}
