/**
 * Ways around what the engine does in vain, each of which comes to the same: a bundle is ten thousand of its commands, and the tests
 * write hundreds.
 */
import { CompiledFormula } from "@odoo/o-spreadsheet";

interface Command {
  readonly type: string;
}

/** What the engine's own types keep to themselves. */
interface Routing {
  /** Its parts, such as that of the charts. */
  readonly handlers: readonly { handle(command: Command): void }[];
  dispatchToHandlers(parts: Routing["handlers"], command: Command): void;
}

/**
 * Where a cell stands, only the part that holds the sheets wants to know, and every cell that is written or given a look says it anew: all
 * sixty parts were told, twice.
 */
export function routePositions(model: unknown): void {
  const engine = model as Routing;
  const sheets = engine.handlers.find((part) => "updateCellPosition" in part);
  if (!sheets) throw new Error("The engine has no part that holds the sheets.");
  const toAll = engine.dispatchToHandlers.bind(engine);
  engine.dispatchToHandlers = (parts, command) => {
    if (command.type === "UPDATE_CELL_POSITION") sheets.handle(command);
    else toAll(parts, command);
  };
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

type Parts = Omit<Apart, "references">;
type Compile = (text: string, sheet: string, getters: { readonly getRangeFromSheetXC: Find }) => Parts;

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
  ): Parts;
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
