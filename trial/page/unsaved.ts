/** Whether somebody, by hand or through the pane, changed the workbook since it was opened or saved; and asking before that gets lost. */
import type { Engine, EngineEvent } from "../engine";
import type { Notice } from "./notice";

/** Looking around changes nothing. */
const HARMLESS: ReadonlySet<EngineEvent["kind"]> = new Set<EngineEvent["kind"]>(["selected", "activated", "refused"]);

export class Unsaved {
  #changed = false;
  readonly #told: (changed: boolean) => void;

  /** @param told called whenever the answer may be another one */
  constructor(engine: Pick<Engine, "listen">, told: (changed: boolean) => void) {
    this.#told = told;
    engine.listen(({ kind }) => {
      if (!HARMLESS.has(kind)) this.#become(true);
    });
  }

  get changed(): boolean {
    return this.#changed;
  }

  saved(): void {
    this.#become(false);
  }

  #become(changed: boolean): void {
    if (this.#changed === changed) return;
    this.#changed = changed;
    this.#told(changed);
  }
}

export interface AtStake {
  /** What the workbook is called. */
  readonly name: string;
  readonly unsaved: Pick<Unsaved, "changed">;
  /** Whether it was saved: that may be refused when something would get lost by it. */
  readonly save: () => Promise<boolean>;
}

/** Goes on at once where nothing would get lost; else in the words in which Excel asks it. */
export function askBefore(tell: Notice, { name, unsaved, save }: AtStake, goOn: () => void): void {
  if (!unsaved.changed) {
    goOn();
    return;
  }
  tell({
    title: `Wilt u de wijzigingen in ${name} bewaren?`,
    message: "Als u ze niet bewaart, gaan ze verloren.",
    answers: [
      {
        label: "Bewaren",
        chosen: () =>
          void save().then((saved) => {
            if (saved) goOn();
          }),
      },
      { label: "Niet bewaren", chosen: goOn },
      { label: "Annuleren" },
    ],
  });
}
