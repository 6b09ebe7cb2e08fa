/** A ribbon button's function: it always completes, or Office would keep the button busy for five minutes. */
import { type Problem, problemOf } from "../actions/problem";

/** What Office hands to the function of a ribbon button. */
export interface CommandEvent {
  completed(): void;
}

/**
 * @param work what the button does
 * @param tell shows what went wrong: there is no pane to say it in
 */
export function command(work: () => Promise<void>, tell: (problem: Problem) => void) {
  return async (event: CommandEvent): Promise<void> => {
    try {
      await work();
    } catch (error) {
      tell(problemOf(error));
    } finally {
      event.completed();
    }
  };
}
