/** A part of the pane that is fetched when it is shown. */
import { type ComponentType, lazy, Suspense, useMemo, useState } from "react";
import { part } from "../part";
import { Boundary, type BoundaryProps } from "./boundary";
import { Waiting } from "./waiting";

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
      <Suspense fallback={<Waiting text={loading} />}>
        <Loaded {...props} />
      </Suspense>
    </Boundary>
  );
}
