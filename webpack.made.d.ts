/** For the scripts that build, which are typed. */
import type { Compiler, Configuration, WebpackPluginInstance } from "webpack";

export declare class Made implements WebpackPluginInstance {
  constructor(settings?: object, root?: string);
  apply(compiler: Compiler): void;
  begin(name: string, mode?: string): string;
  keep(name: string, of: string, files: readonly string[]): void;
  holds(name: string, mode?: string): boolean;
}

export declare function isMade(configuration: Configuration): boolean;
