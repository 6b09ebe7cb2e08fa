/**
 * Dragging the corner of a cell as Excel does it: refused as a whole where a locked cell is touched.
 * Limit: as with pasting, validations and conditional formats stay on the cells that they were made for.
 */
import { registries, type UIPlugin } from "@odoo/o-spreadsheet";
import type { Zone } from "./model";
import { mayTouch, type PluginConfig } from "./plugin";

/** What the engine keeps to itself. */
interface EngineFilling extends UIPlugin {
  readonly autofillZone?: Zone;
  autofill(apply: boolean): void;
}

type Plugin = ReturnType<typeof registries.featurePluginRegistry.get>;

const Engine = registries.featurePluginRegistry.get("autofill") as unknown as Pick<Plugin, "layers" | "getters"> &
  (new (config: PluginConfig) => EngineFilling);

export class Filling extends Engine {
  /** @param apply false while the corner is still being dragged */
  override autofill(apply: boolean): void {
    const zones = apply && this.autofillZone ? [this.autofillZone] : [];
    if (mayTouch(this.getters, { sheet: this.getters.getActiveSheetId(), zones })) super.autofill(apply);
  }

  protected autofillConditionalFormats(): void {
    // They stay.
  }

  protected autofillDataValidations(): void {
    // They stay.
  }
}
