/** What every object of the slice of Office.js that we use has: see api.ts. Types only. */

export interface ClientObject {
  /** Only after a load and a sync may the properties named here be read. */
  load(properties: string): unknown; // 1.1
  readonly isNullObject: boolean; // 1.1
}

export interface Collection<Item> extends ClientObject {
  readonly items: Item[]; // 1.1
}
