/** Settling contradictions: each act is told with the step that takes it back, and that step takes back no other. */
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import { bundleTexts } from "../../locales/bundle";
import type { Locale } from "../../locales/locale";
import type { PaneStore } from "../pane-store";
import { subjectText } from "../view/subject-text";
import type { Act } from "./acts";
import type { BundleSession } from "./bundle-session";
import { contestedOf } from "./bundle-view";

export interface Choosing {
  readonly choose: (act: Act, told: ToldAct) => void;
  readonly undo: (act: Act) => void;
}

export interface ToldAct {
  /** Of one choice, the value as it is shown. */
  readonly value?: string;
  /** Where the work goes on when it is taken back by its message. */
  readonly onUndone: () => void;
}

export interface ChoosingInput {
  readonly store: Pick<PaneStore, "tell">;
  readonly session: Pick<BundleSession, "choose" | "undo">;
  readonly definition: AssessmentDefinition;
  readonly locale: Locale;
}

export function choosing({ store, session, definition, locale }: ChoosingInput): Choosing {
  const words = bundleTexts(locale).conflicts.act;
  const undo = (act: Act, onUndone?: () => void) => {
    const isUndone = session.undo(...act);
    if (isUndone) onUndone?.();
    const text = isUndone ? words.undone(aboutText(act, definition, locale)) : words.notUndone;
    store.tell({ kind: "said", text, ...(!isUndone && { refused: true }) });
  };
  return {
    choose: (act, { value, onUndone }) => {
      session.choose(...act);
      const about = aboutText(act, definition, locale);
      const [take] = act.map((choice) => choice.take);
      const file = take?.kind === "candidate" ? take.file : undefined;
      store.tell({
        kind: "said",
        text: [
          words.done(value === undefined ? about : words.one(value, about), file),
          ...(act.length > 1 ? [words.onlyContested] : []),
        ].join(" "),
        undo: () => {
          undo(act, onUndone);
          return Promise.resolve();
        },
      });
    },
    undo,
  };
}

/** What was chosen with one press: a theme of a city, or so many of its scores. */
export function aboutText(act: Act, definition: AssessmentDefinition, locale: Locale): string {
  const [first, ...others] = act;
  if (!first) return "";
  if (others.length === 0) return subjectText(first, definition, locale);
  return bundleTexts(locale).conflicts.act.several(contestedOf(act), nameIn(definition.cities, first.cityId));
}
