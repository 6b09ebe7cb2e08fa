/** For the scripts that build the pane, which are typed. */
import type { Configuration } from "webpack";

export declare function pane(env?: { readonly base?: string; readonly contact?: string }): Configuration;
