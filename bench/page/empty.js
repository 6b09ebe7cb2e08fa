/** As little as a pane of Fluent's can hold: a theme, a line to read and a button to press. The pane is measured beside it. */
import { Button, FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const content = [
  createElement(Text, { key: "text" }, "Klimaatpeil"),
  createElement(Button, { key: "button" }, "Begin"),
];
createRoot(document.getElementById("pane")).render(createElement(FluentProvider, { theme: webLightTheme }, content));
