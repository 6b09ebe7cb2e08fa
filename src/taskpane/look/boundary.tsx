/** Where a part of the pane cannot be shown: what went wrong stands in its place, and the rest goes on. */
import { Component, type ReactNode } from "react";
import { type Problem, type ProblemKind, problemOf } from "../../actions/problem";
import type { FirstWords } from "../../locales/first";
import { Screen } from "./screen";

/** Of most that goes wrong in drawing it is only known that it is a mistake of ours. */
interface BoundaryWords {
  readonly problems: Pick<FirstWords["problems"], "title" | "retry"> & {
    readonly of: Partial<Record<ProblemKind, (details: readonly string[]) => string>> & FirstWords["problems"]["of"];
  };
}

export interface BoundaryProps {
  readonly pane: BoundaryWords;
  /** Before it is shown again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** React has no other way to catch what goes wrong in drawing than a class. */
export class Boundary extends Component<BoundaryProps, { readonly problem?: Problem | undefined }> {
  override state: { readonly problem?: Problem | undefined } = {};

  static getDerivedStateFromError(error: unknown) {
    return { problem: problemOf(error) };
  }

  override render() {
    const { problem } = this.state;
    const { pane, onRetry, children } = this.props;
    if (!problem) return children;
    const { title, retry, of } = pane.problems;
    return (
      <Screen title={title} text={(of[problem.kind] ?? of.mistake)(problem.details)}>
        <button
          type="button"
          className="button"
          onClick={() => {
            onRetry?.();
            this.setState({ problem: undefined });
          }}
        >
          {retry}
        </button>
      </Screen>
    );
  }
}
