/** Conditional formats. A new one has no rule yet: it comes to life when it has been given one and a colour. */
import { itemNotFound, NotImplementedInHost } from "../client/errors";
import type { Members } from "../client/members";
import type { EngineConditionalFormat } from "../engine";
import type { AreaTarget, World } from "../world";
import { formula } from "./input";
import { intersection } from "./range";

/** Which of the engine's formats it is; changing it in the engine is replacing it. */
interface FormatTarget extends AreaTarget {
  readonly type: "Custom" | "CellValue";
  readonly state: { id: string; stopIfTrue: boolean };
}

/** One state per format of the engine, so that every object for it sees the others' changes. */
const STATES = new WeakMap<World, Map<string, FormatTarget["state"]>>();

function stateOf(world: World, id: string): FormatTarget["state"] {
  const states = STATES.get(world) ?? new Map<string, FormatTarget["state"]>();
  STATES.set(world, states);
  const state = states.get(id) ?? { id, stopIfTrue: false };
  states.set(id, state);
  return state;
}

export const CONDITIONAL_FORMATS: Members<AreaTarget> = {
  items: {
    kind: "items",
    of: "ConditionalFormat",
    from: (world, { sheet, area }): FormatTarget[] =>
      world.engine
        .conditionalFormats(sheet)
        .filter((format) => intersection(area, format.area))
        .map((format) => ({
          sheet,
          area: format.area,
          type: format.rule.kind === "equal" ? "CellValue" : "Custom",
          state: stateOf(world, format.id),
        })),
  },
  add: {
    kind: "find",
    of: "ConditionalFormat",
    from: (world, target, [type]: readonly ["Custom" | "CellValue"]): FormatTarget => {
      world.mustBeUnprotected(target);
      const rule = type === "Custom" ? ({ kind: "formula", formula: "=FALSE" } as const) : NEVER;
      const id = world.engine.addConditionalFormat(target.sheet, { area: target.area, rule });
      return { ...target, type, state: stateOf(world, id) };
    },
  },
};

const NEVER = { kind: "equal", value: "nooit" } as const;

const itself = (_: World, target: FormatTarget): FormatTarget => target;
const only =
  (type: FormatTarget["type"]) =>
  (_: World, target: FormatTarget): FormatTarget | null =>
    target.type === type ? target : null;

export const CONDITIONAL_FORMAT: Members<FormatTarget> = {
  type: { kind: "value", get: (_, { type }) => type },
  stopIfTrue: {
    kind: "value",
    get: (_, { state }) => state.stopIfTrue,
    set: (_, { state }, stop) => {
      state.stopIfTrue = stop === true;
    },
  },
  custom: { kind: "object", of: "CustomConditionalFormat", from: itself },
  cellValue: { kind: "object", of: "CellValueConditionalFormat", from: itself },
  customOrNullObject: { kind: "object", of: "CustomConditionalFormat", from: only("Custom") },
  cellValueOrNullObject: { kind: "object", of: "CellValueConditionalFormat", from: only("CellValue") },
  delete: {
    kind: "act",
    run: (world, target) => {
      world.mustBeUnprotected(target);
      formatOf(world, target);
      world.engine.removeConditionalFormat(target.sheet, target.state.id);
    },
  },
};

const parts: Members<FormatTarget> = {
  format: { kind: "object", of: "ConditionalRangeFormat", from: itself },
};

export const CUSTOM_FORMAT: Members<FormatTarget> = {
  ...parts,
  rule: { kind: "object", of: "ConditionalFormatRule", from: itself },
};

export const FORMAT_RULE: Members<FormatTarget> = {
  formula: {
    kind: "value",
    get: (world, target) => {
      const { rule } = formatOf(world, target);
      return rule.kind === "formula" ? rule.formula : "";
    },
    set: (world, target, text) => {
      change(world, target, { rule: { kind: "formula", ...formula(String(text), world.engine) } });
    },
  },
};

export const CELL_VALUE_FORMAT: Members<FormatTarget> = {
  ...parts,
  rule: {
    kind: "value",
    get: (world, target) => {
      const { rule } = formatOf(world, target);
      return rule.kind === "equal" ? { formula1: rule.value, operator: "EqualTo" } : undefined;
    },
    set: (world, target, given) => {
      const { formula1, operator } = given as { formula1: string; operator: string };
      if (operator !== "EqualTo") throw new NotImplementedInHost(`CellValueConditionalFormat.rule with ${operator}`);
      change(world, target, { rule: { kind: "equal", value: formula1.replace(/^=/, "") } });
    },
  },
};

export const CONDITIONAL_RANGE_FORMAT: Members<FormatTarget> = {
  fill: { kind: "object", of: "ConditionalRangeFill", from: itself },
  font: { kind: "object", of: "ConditionalRangeFont", from: itself },
};

const colour = (name: "fill" | "fontColour"): Members<FormatTarget> => ({
  color: {
    kind: "value",
    get: (world, target) => formatOf(world, target)[name] ?? "",
    set: (world, target, value) => {
      change(world, target, { [name]: String(value) });
    },
  },
});

export const CONDITIONAL_FILL = colour("fill");
export const CONDITIONAL_FONT = colour("fontColour");

function formatOf({ engine }: World, { sheet, state }: FormatTarget): EngineConditionalFormat {
  const found = engine.conditionalFormats(sheet).find(({ id }) => id === state.id);
  if (!found) throw itemNotFound("such conditional format");
  return found;
}

/** In its place: those above it stay above. */
function change(world: World, target: FormatTarget, changes: Partial<EngineConditionalFormat>): void {
  world.mustBeUnprotected(target);
  world.engine.changeConditionalFormat(target.sheet, target.state.id, { ...formatOf(world, target), ...changes });
}
