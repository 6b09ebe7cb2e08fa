/** The words and the assessment definition, within reach of every component. */
import { createContext, useContext } from "react";
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Locale } from "../locales/locale";

export interface Meaning {
  readonly locale: Locale;
  /** What the workbook goes by, once it is read; before that, the built-in one. */
  readonly definition: AssessmentDefinition;
}

const MeaningContext = createContext<Meaning | undefined>(undefined);

export const MeaningProvider = MeaningContext.Provider;

export function useMeaning(): Meaning {
  const meaning = useContext(MeaningContext);
  if (!meaning) throw new Error("A component that speaks stands outside MeaningProvider.");
  return meaning;
}
