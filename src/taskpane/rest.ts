/** What the pane has beyond its first screen. It comes right after that, and nobody waits for it before there is something to see. */
export { klimaatgovernance as builtIn } from "../domain/definition/klimaatgovernance";
export { nl } from "../locales/nl";
export { Beside } from "./help/beside";
export { Messages } from "./messages";
export { NotStarted } from "./not-started";
export { open } from "./open";
export { Panel } from "./panel";
