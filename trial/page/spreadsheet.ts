/** Shows the embedded workbook as a spreadsheet that one can type in. */
import { Spreadsheet } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import type { EmbeddedExcel } from "../embedded-excel";
import type { EnginePosition } from "../engine";
import { errorAlertAt } from "../records";
import type { Notice } from "./notice";
import { dutch, LOCKED, REFUSED } from "./words";

/**
 * @param notice shows what a spreadsheet says in a dialog of its own
 * @returns how to take it away again
 */
export async function mountSpreadsheet(
  { engine, world }: EmbeddedExcel,
  where: HTMLElement,
  notice: Notice,
): Promise<() => void> {
  const tell: Notice = ({ no, ...message }, after) => {
    const then = (work?: () => void) => () => {
      work?.();
      focusSheet(where);
    };
    notice({ ...message, ...(no && { no: then(no) }) }, then(after));
  };
  const app = new App(Spreadsheet as never, {
    templates,
    translateFn: dutch,
    props: {
      model: engine.model,
      notifyUser: ({ text }: { text: string }) => {
        tell({ title: "", message: text });
      },
      raiseError: (text: string, after?: () => void) => {
        tell({ title: "", message: text }, after);
      },
      askConfirmation: (text: string, yes: () => void, no: () => void = () => undefined) => {
        tell({ title: "", message: text, no }, yes);
      },
    },
  });
  const deaf = engine.listen((event) => {
    if (event.kind !== "refused") return;
    tell(event.because === "locked" ? LOCKED : refusal(event.at), () => {
      // What is typed is left before it is refused; in Excel one stays where one was.
      engine.select(event.at);
    });
  });
  await app.mount(where);
  return () => {
    deaf();
    app.destroy();
  };

  /** The engine knows no messages of a validation; ours are kept beside it. */
  function refusal({ sheet, ...cell }: EnginePosition) {
    const { title = "", message = REFUSED } = errorAlertAt(world.records.sheet(sheet), cell) ?? {};
    return { title, message };
  }
}

/** With the caret, which no dialog or frame gives back: without one, what is typed gets lost. */
export function focusSheet(where: HTMLElement): void {
  const composer = where.querySelector<HTMLElement>(".o-grid .o-composer");
  composer?.focus();
  getSelection()?.selectAllChildren(composer ?? where);
}
