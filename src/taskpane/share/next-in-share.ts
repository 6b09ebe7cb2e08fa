/** The one thing to do next in Delen: it alone has the colour of that, and there the work goes on. Pure. */
import { mediansToPublish, type WhichMedians } from "../../actions/publish-medians";
import type { FirstStep } from "./first-steps";
import type { ShareView } from "./share-view";

export type NextInShare =
  | FirstStep["step"]
  /** Publishing the medians that changed, or those that are not published yet. */
  | "changed"
  | "open"
  /** Making the benchmark. */
  | "make";

export function nextInShare(
  { inspection, ledgerSheet }: Pick<ShareView, "inspection" | "ledgerSheet">,
  [first]: readonly FirstStep[],
): NextInShare {
  if (first) return first.step;
  // Without Globaal nothing can be published, and a benchmark can be made all the same.
  if (ledgerSheet === undefined) return "make";
  // What is left to one theme apart, such as a median that is gone, holds up no benchmark.
  const signed = { except: [], reason: "", person: "", date: "" };
  const mayPublish = (which: WhichMedians) => mediansToPublish({ inspection, which, ...signed }).steps.length > 0;
  return (["changed", "open"] as const).find(mayPublish) ?? "make";
}

/** Is it what comes next? While a form is open, what that does has the colour. */
export interface AsNext {
  readonly isNext: boolean;
  readonly isAtForm: boolean;
}

/** For the button of it: see keep-focus.ts. */
export function asNext({ isNext, isAtForm }: AsNext) {
  return isNext && ({ appearance: isAtForm ? "secondary" : "primary", "data-goes-on": "" } as const);
}
