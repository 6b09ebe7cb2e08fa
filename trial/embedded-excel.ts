/**
 * Excel without Excel: the slice of Office.js that we use, over a real spreadsheet. The trial page and the tests run the
 * production adapter on it. Stricter than the real one where that is unsure; it proves nothing about Excel itself.
 */
import type { ExcelApi, RequestContext } from "../src/host/office/api";
import { Batch } from "./client/batch";
import { NotImplementedInHost, OfficeError } from "./client/errors";
import { isWithin } from "./client/gate";
import { CONTEXTS, Handle } from "./client/object";
import { Controls } from "./controls";
import { newRecords, type Records } from "./records";
import { inOnePass } from "./odoo/in-one-pass";
import { createOdooEngine, type EnginePutAside, type OdooEngine } from "./odoo/odoo-engine";
import { World } from "./world";

export interface EmbeddedExcel {
  /** What an add-in finds as the global `Excel`. */
  readonly Excel: ExcelApi;
  /** For the tests. */
  readonly controls: Controls;
  readonly engine: OdooEngine;
  readonly world: World;
  /** As `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (name: string, version: string) => boolean;
}

/**
 * A new workbook with one empty sheet, or what another was when it was put aside.
 * @param requirementSet the newest ExcelApi that it has
 * @param opened gets the bytes of each workbook that the add-in opens beside this one
 * @example
 * const { Excel, controls } = createEmbeddedExcel();
 * controls.failAt(1); // the second sync
 */
export function createEmbeddedExcel({
  requirementSet = "1.14",
  firstSheet = "Blad1",
  from,
  opened = nowhere,
  client = imitation,
}: EmbeddedOptions = {}): EmbeddedExcel {
  const controls = new Controls(requirementSet);
  const engine = inOnePass(createOdooEngine(from?.engine ?? firstSheet));
  const world = new World(engine, from?.records.copy() ?? newRecords(), controls);
  return {
    Excel: client(world, opened),
    controls,
    engine,
    world,
    isSetSupported: (name, version) => name === "ExcelApi" && isWithin(version, controls.requirementSet),
  };
}

export interface EmbeddedOptions {
  readonly requirementSet?: string;
  readonly firstSheet?: string;
  readonly from?: PutAside | undefined;
  readonly opened?: (workbook: Uint8Array) => void;
  /** Ours, unless another is given: see wire/. */
  readonly client?: Client;
}

/** What stands between an add-in and the workbook, as the global `Excel`. */
export type Client = (world: World, opened: (workbook: Uint8Array) => void) => ExcelApi;

/** A workbook as it was at some moment, for others to begin with: sooner done than making all of it again. */
export interface PutAside {
  readonly engine: EnginePutAside;
  readonly records: Records;
}

/** Who listens, and what can be undone, is not part of it. */
export function putAside({ engine, world }: Pick<EmbeddedExcel, "engine" | "world">): PutAside {
  return { engine: engine.putAside(), records: world.records.copy() };
}

function imitation(world: World, opened: (workbook: Uint8Array) => void): ExcelApi {
  return {
    run: (options: object, batch: (context: RequestContext) => unknown) => run(world, options, batch),
    createWorkbook: (base64: string) => createWorkbook(base64, opened),
  } as ExcelApi;
}

function nowhere(): never {
  throw new NotImplementedInHost("createWorkbook, without a place to open it");
}

function createWorkbook(base64: string, opened: (workbook: Uint8Array) => void): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return Promise.resolve(bytes).then(opened);
}

/** @param given options, or the context of an earlier run, which then goes on */
async function run(world: World, given: object, work: (context: RequestContext) => unknown): Promise<unknown> {
  const context = BATCHES.has(given) ? given : newContext(world);
  const batch = BATCHES.get(context);
  if (!batch) throw new OfficeError("InvalidRequestContext", "No such context.");
  batch.alive = true;
  try {
    const result = await work(context as RequestContext);
    await batch.flush();
    return result;
  } finally {
    batch.alive = false;
  }
}

const BATCHES = new WeakMap<object, Batch>();

function newContext(world: World): object {
  const batch = new Batch(world);
  const workbook = new Handle(batch, "Workbook", { target: { workbook: true } });
  const context = { workbook: workbook.proxy, sync: () => batch.sync() };
  BATCHES.set(context, batch);
  CONTEXTS.set(batch, context);
  return context;
}
