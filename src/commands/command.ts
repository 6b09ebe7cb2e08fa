/** A ribbon button's function: it always completes, or Office would keep the button busy for five minutes; but not before what went wrong was read. */
import { type Problem, problemOf } from "../actions/problem";

/** What Office hands to the function of a ribbon button. */
export interface CommandEvent {
  completed(): void;
}

/**
 * @param work what the button does
 * @param tell shows what went wrong until it was read: there is no pane to say it in
 */
export function command(work: () => Promise<void>, tell: (problem: Problem) => Promise<void>) {
  return async (event: CommandEvent): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await tell(problemOf(error));
    } finally {
      event.completed();
    }
  };
}
