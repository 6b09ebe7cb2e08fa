/**
 * Ways around what the engine does in vain, each of which comes to the same: a bundle is ten thousand of its commands, and the tests
 * write hundreds.
 */
import { CompiledFormula, CorePlugin, isCoreCommand, UIPlugin } from "@odoo/o-spreadsheet";

interface Command {
  readonly type: string;
}

/** One of the engine's sixty parts, such as that of the charts. */
interface Part {
  /** What it has against a command: `Success`, or why not. */
  allowDispatch(command: Command): unknown;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

type Parts = readonly Part[];

/** What the engine's own types keep to themselves. */
interface Routing {
  readonly handlers: Parts;
  /** Those that do not hold the workbook itself. */
  readonly uiHandlers: Parts;
  dispatchToHandlers(parts: Parts, command: Command): void;
  checkDispatchAllowedCoreCommand(command: Command): readonly unknown[];
  checkDispatchAllowedLocalCommand(command: Command): readonly unknown[];
  trigger(event: "command-dispatched", command: Command): void;
}

/** Every part has them from this one, and most have nothing to do there. */
const IDLE = UIPlugin.prototype as unknown as Part;

/**
 * Every command was put to all parts three times: what they have against it, whether something is to be done before, and to be done. Now only
 * to those that have an answer of their own. Where a cell stands, only the part that holds the sheets wants to know, and every cell
 * that is written or given a look says it anew.
 */
export function routeCommands(model: unknown): void {
  const engine = model as Routing;
  const sheets = engine.handlers.find((part) => "updateCellPosition" in part);
  if (!sheets) throw new Error("The engine has no part that holds the sheets.");
  const known = new Map<Parts, { readonly before: Parts; readonly at: Parts }>();
  const busyOf = (parts: Parts) => {
    const busy = known.get(parts) ?? { before: busyIn(parts, "beforeHandle"), at: busyIn(parts, "handle") };
    known.set(parts, busy);
    return busy;
  };
  engine.dispatchToHandlers = (parts, command) => {
    if (command.type === "UPDATE_CELL_POSITION") {
      sheets.handle(command);
      return;
    }
    const isForAll = isCoreCommand(command as Parameters<typeof isCoreCommand>[0]);
    const { before, at } = busyOf(parts);
    for (const part of before) if (isForAll || !(part instanceof CorePlugin)) part.beforeHandle(command);
    for (const part of at) if (isForAll || !(part instanceof CorePlugin)) part.handle(command);
    engine.trigger("command-dispatched", command);
  };
  const [all, withoutCore] = [engine.handlers, engine.uiHandlers].map((parts) => busyIn(parts, "allowDispatch"));
  engine.checkDispatchAllowedCoreCommand = (command) => refusals(all ?? [], command);
  engine.checkDispatchAllowedLocalCommand = (command) => refusals(withoutCore ?? [], command);
}

function busyIn(parts: Parts, does: keyof Part): Parts {
  return parts.filter((part) => part[does] !== IDLE[does]);
}

function refusals(parts: Parts, command: Command): readonly unknown[] {
  return parts.map((part) => part.allowDispatch(command)).filter((answer) => answer !== "Success");
}

/** The part that sends what changed to whoever works in the same workbook elsewhere, whose types keep it to themselves. */
interface Sending {
  readonly session: { commandSquisher: Squisher };
}

interface Squisher {
  squish(commands: readonly Command[]): readonly Command[];
  unsquish(commands: readonly Command[]): readonly Command[];
}

/**
 * Nobody works in it elsewhere: what changed comes back to the engine itself, which looks only whether it is its own. All of it was put in
 * few words for that, and in all its words again.
 */
export function sendAsItIs(model: unknown): void {
  const { session } = model as Sending;
  if (!("commandSquisher" in session)) throw new Error("The engine has no part that shortens what it sends.");
  const asItIs = (commands: readonly Command[]) => commands;
  session.commandSquisher = { squish: asItIs, unsquish: asItIs };
}

type Find = (sheet: string, reference: string) => unknown;

/** Of a formula that was taken apart, what is the same wherever it stands. */
interface Apart {
  readonly tokens: readonly object[];
  readonly literalValues: unknown;
  readonly symbols: unknown;
  readonly isBadExpression: boolean;
  readonly normalizedFormula: string;
  readonly execute: unknown;
  /** As they stand in the text, in order. */
  readonly references: readonly string[];
}

type Compiled = Omit<Apart, "references">;
type Compile = (text: string, sheet: string, getters: { readonly getRangeFromSheetXC: Find }) => Compiled;

/** The engine's class of formulas, whose types keep this to themselves as well. */
interface Formulas {
  Compile: Compile;
  new (
    sheet: string,
    tokens: readonly object[],
    literals: unknown,
    symbols: unknown,
    ranges: readonly unknown[],
    isBad: boolean,
    normalized: string,
    execute: unknown,
  ): Compiled;
}

/** More than our largest bundle has. */
const MOST = 20_000;

/**
 * A formula is taken apart once, and not again for each look that its cell is given; only what it refers to is found anew. In every workbook of
 * the engine from now on.
 */
export function compileOnce(): void {
  const Formula = CompiledFormula as unknown as Formulas;
  if (OURS.has(Formula.Compile)) return;
  const compile = Formula.Compile.bind(Formula);
  const known = new Map<string, Apart>();
  Formula.Compile = (text, sheet, getters) => {
    const apart = known.get(text) ?? takenApart(compile, text, sheet);
    if (known.size >= MOST) known.clear();
    known.set(text, apart);
    const ranges = apart.references.map((reference) => getters.getRangeFromSheetXC(sheet, reference));
    // The engine writes in the tokens of a formula.
    const tokens = apart.tokens.map((token) => ({ ...token }));
    const { literalValues, symbols, isBadExpression, normalizedFormula, execute } = apart;
    return new Formula(sheet, tokens, literalValues, symbols, ranges, isBadExpression, normalizedFormula, execute);
  };
  OURS.add(Formula.Compile);
}

const OURS = new WeakSet<Compile>();

function takenApart(compile: Compile, text: string, sheet: string): Apart {
  const references: string[] = [];
  const getRangeFromSheetXC: Find = (_, reference) => references.push(reference);
  const { tokens, literalValues, symbols, isBadExpression, normalizedFormula, execute } = compile(text, sheet, {
    getRangeFromSheetXC,
  });
  return { tokens, literalValues, symbols, isBadExpression, normalizedFormula, execute, references };
}
