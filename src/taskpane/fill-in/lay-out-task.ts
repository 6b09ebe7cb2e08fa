/** Laying out, as a task for the store. It comes with the form: sheets of ours are most of what the pane weighs. */
import { layOut } from "../../actions/lay-out";
import { measurementOf, type Wish } from "../../actions/preview";
import type { SheetTexts } from "../../layout/texts";
import type { Task } from "../pane-store";

export function layOutTask(wish: Wish, texts: SheetTexts): Task {
  return async (host, inspection) => {
    const sheets = await layOut(host, measurementOf(inspection, wish), texts);
    return { kind: "added", sheets, show: sheets[0] };
  };
}
