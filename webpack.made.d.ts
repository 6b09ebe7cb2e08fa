/** For the scripts that build, which are typed. */
import type { Compiler, Configuration, WebpackPluginInstance } from "webpack";

export declare class Made implements WebpackPluginInstance {
  constructor(settings?: object, root?: string);
  apply(compiler: Compiler): void;
}

export declare function isMade(configuration: Configuration): boolean;
