/**
 * A text that is wider than its cell flows over a frozen pane into the next cells, as in Excel, as long as nothing was scrolled in
 * between. The engine draws pane by pane, and cuts it off.
 */
import { stores } from "@odoo/o-spreadsheet";
import type { Zone } from "../odoo/model";

/** What the engine keeps to itself. */
interface Renderer {
  drawLayer: (this: Renderer, ...asked: readonly [Context, layer: string, at: number]) => void;
}

interface Context {
  readonly viewports: Viewports;
}

interface Viewports {
  getAllSheetViewportsZonesAndRect(sheet: string): readonly Pane[];
}

export interface Pane {
  /** Its columns and rows, and how far it was scrolled. */
  readonly zone: Zone & { readonly offsetX: number };
  readonly rect: Rect;
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In every spreadsheet on this page. */
export function flowOverFrozenPanes(): void {
  const renderer = stores.GridRenderer.prototype as unknown as Renderer;
  const { drawLayer } = renderer;
  renderer.drawLayer = function (context, ...asked) {
    // All that the engine asks of these is asked of the real ones, but for this.
    const viewports = Object.create(context.viewports, {
      getAllSheetViewportsZonesAndRect: {
        value: (sheet: string) => sideBySide(context.viewports.getAllSheetViewportsZonesAndRect(sheet)),
      },
    }) as Viewports;
    drawLayer.call(this, { ...context, viewports }, ...asked);
  };
}

/** Panes of the same rows as one, where the columns of the one begin where those of the other end. */
export function sideBySide(panes: readonly Pane[]): readonly Pane[] {
  return panes.reduce<readonly Pane[]>((drawn, pane) => {
    const left = drawn.find((each) => touches(each, pane)) ?? drawn.find((each) => touches(pane, each));
    if (!left) return [...drawn, pane];
    return [...drawn.filter((each) => each !== left), together(left, pane)];
  }, []);
}

function touches({ zone, rect }: Pane, right: Pane): boolean {
  return (
    zone.offsetX + right.zone.offsetX === 0 &&
    zone.top === right.zone.top &&
    zone.bottom === right.zone.bottom &&
    rect.y === right.rect.y &&
    zone.right + 1 === right.zone.left &&
    rect.x + rect.width === right.rect.x
  );
}

function together(one: Pane, other: Pane): Pane {
  const x = Math.min(one.rect.x, other.rect.x);
  return {
    zone: {
      top: one.zone.top,
      bottom: one.zone.bottom,
      offsetX: 0,
      left: Math.min(one.zone.left, other.zone.left),
      right: Math.max(one.zone.right, other.zone.right),
    },
    rect: { ...one.rect, x, width: one.rect.width + other.rect.width },
  };
}
