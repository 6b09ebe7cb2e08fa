/** For the test that installs the command, which is typed. */
import type { Configuration } from "webpack";

export declare const command: Configuration;
