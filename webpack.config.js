import { command } from "./webpack.command.js";
import { pane } from "./webpack.pane.js";

export default (env) => [command, pane(env)];
