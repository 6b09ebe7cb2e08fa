/** Where a part of the pane cannot be shown: what went wrong stands in its place, and the rest goes on. */
import { Button, Spinner } from "@fluentui/react-components";
import { Component, type ComponentType, lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { type Problem, problemOf } from "../../actions/problem";
import type { Locale } from "../../locales/locale";
import { part } from "../part";
import { Screen } from "./screen";

export interface BoundaryProps {
  readonly pane: Pick<Locale["pane"], "problems">;
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
      <Screen title={title} text={of[problem.kind](problem.details)}>
        <Button
          onClick={() => {
            onRetry?.();
            this.setState({ problem: undefined });
          }}
        >
          {retry}
        </Button>
      </Screen>
    );
  }
}

export interface LazyProps<Props extends object> extends Pick<BoundaryProps, "pane"> {
  /** Fetches the component. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly loading: string;
  readonly props: Props;
}

/** A component that is fetched when it is shown. What React once failed to fetch it never asks for again: we ask anew. */
export function Lazy<Props extends object>({ load, loading, pane, props }: LazyProps<Props>) {
  const [attempt, setAttempt] = useState(0);
  // Types cannot say that a component of some properties takes them also when it comes late.
  const Loaded = useMemo(
    () => lazy(async () => ({ default: await part(load()) })) as unknown as ComponentType<Props>,
    [load, attempt],
  );
  return (
    <Boundary
      pane={pane}
      onRetry={() => {
        setAttempt(attempt + 1);
      }}
    >
      <Suspense fallback={<Spinner label={loading} />}>
        <Loaded {...props} />
      </Suspense>
    </Boundary>
  );
}
