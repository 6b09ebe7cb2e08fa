/** A screen with nothing but a message: the add-in cannot work here, and says why and what to do. */
import type { ReactNode } from "react";
import { LEVELS } from "../../domain/definition/levels";
import { Gauge } from "./gauge";

export interface ScreenProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function Screen({ title, text, children }: ScreenProps) {
  return (
    <div className="screen" role="alert">
      <Gauge levels={LEVELS} />
      <h1 className="screen-title">{title}</h1>
      <span>{text}</span>
      {children}
    </div>
  );
}
