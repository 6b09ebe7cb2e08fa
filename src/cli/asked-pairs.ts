/** From words to what `twin` is asked: how many, and which pairs; every mistake is a `UsageError` with a Dutch sentence. */
import { twin } from "../locales/nl/command-twin";
import { UsageError } from "./usage-error";

/** `--pin gent.strategie=leuven`, in parts: which cities and themes there are is not known yet. */
export interface AskedPair {
  readonly learner: string;
  readonly theme: string;
  readonly donor: string;
  /** As it was asked. */
  readonly text: string;
}

export function wholeOf(option: string, text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d{1,4}$/.test(text)) throw new UsageError(twin.notWhole(option, text));
  return text === undefined ? undefined : Number(text);
}

export function pairOf(option: string, text: string): AskedPair {
  const [, learner, theme, donor] = /^([^.=]+)\.([^=]+)=(.+)$/.exec(text) ?? [];
  if (learner === undefined || theme === undefined || donor === undefined)
    throw new UsageError(twin.noPair(option, text));
  return { learner, theme, donor, text };
}
