/**
 * Looks that are given to the same cells one after the other in one transaction, as an add-in does (fill, then letters, then bold),
 * are given to them in one pass: the engine goes through every cell each time, and compiles every formula in them again.
 */
import type { Area } from "../../src/host/area";
import type { EngineStyle } from "../engine";
import type { OdooEngine } from "./odoo-engine";

interface Waiting {
  readonly id: string;
  readonly area: Area;
  readonly style: EngineStyle;
}

/** What no look changes, and what changes no look: it may come before one that waits. */
const APART = new Set(["sheets", "names", "selected", "listen", "guard", "parses"]);

/** The same engine: whatever else is asked of it meanwhile finds all looks that were given before. */
export function inOnePass(engine: OdooEngine): OdooEngine {
  let waiting: Waiting | undefined;
  let depth = 0;

  function settle(): void {
    const last = waiting;
    waiting = undefined;
    if (last) engine.style(last.id, last.area, last.style);
  }

  const passing: Pick<OdooEngine, "style" | "transaction"> = {
    style: (id, area, style) => {
      if (depth === 0) {
        engine.style(id, area, style);
        return;
      }
      const before = waiting?.id === id && isSame(waiting.area, area) ? waiting.style : undefined;
      if (!before) settle();
      waiting = { id, area, style: { ...before, ...style } };
    },
    transaction: (work) => {
      engine.transaction(() => {
        depth++;
        try {
          work();
        } finally {
          depth--;
          settle();
        }
      });
    },
  };
  const settled = Object.entries(engine)
    .filter(([name, member]) => typeof member === "function" && !APART.has(name))
    .map(([name, member]) => {
      const act = member as (...given: readonly unknown[]) => unknown;
      return [
        name,
        (...given: readonly unknown[]) => {
          settle();
          return act(...given);
        },
      ];
    });
  return { ...engine, ...(Object.fromEntries(settled) as Partial<OdooEngine>), ...passing };
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}
