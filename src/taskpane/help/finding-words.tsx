/** What a kind of finding means, and what to do. */
import type { FindingCode } from "../../domain/finding";
import { findingHelpOf } from "../../locales/finding-help";
import { useMeaning } from "../meaning";

export function FindingWords({ code }: { readonly code: FindingCode }) {
  const { why, todo } = findingHelpOf(code, useMeaning().locale);
  return (
    <>
      {why} <strong>{todo}</strong>
    </>
  );
}
