/** The whole page: the theme around either the pane itself or a screen that says why there is none. */
import { FluentProvider } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect } from "react";
import type { FirstWords } from "../locales/first";
import { Boundary } from "./look/boundary";
import { isDark, type Surroundings, themeFor } from "./look/theme";

export interface AppProps {
  readonly words: FirstWords;
  readonly surroundings: Surroundings;
  readonly children: ReactNode;
}

export function App({ words, surroundings, children }: AppProps) {
  const scheme = isDark(surroundings.officeBackground, surroundings.prefersDark) ? "dark" : "light";
  // What the browser draws itself, such as the calendar of a date, and the scroll bar, which is the page's own.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return (
    <FluentProvider theme={themeFor(surroundings)} className="app">
      <Boundary pane={words}>{children}</Boundary>
    </FluentProvider>
  );
}
