/** What the command was asked for, by command, once its words are understood. Types only. */
import type { AskedPair } from "./asked-pairs";
import type { AskedScores } from "./asked-scores";
import type { Command } from "./options";

export type Request =
  /** Of one command, or of all. */
  | { readonly command: "help"; readonly about: Command | undefined }
  | { readonly command: "version" }
  | { readonly command: "completion" }
  /** The pane's files, for the server at that address. */
  | {
      readonly command: "deploy";
      readonly base: string;
      readonly out: string;
      /** Whom the users can ask: a mail address or a web address; `undefined` leaves it as it was built. */
      readonly contact: string | undefined;
    }
  | {
      readonly command: "template";
      readonly out: string;
      /** Also a workbook for each city. */
      readonly all: boolean;
      /** Names or ids, by whatever definition is laid out. */
      readonly cities: readonly string[];
      readonly sample: boolean;
      readonly period: string | undefined;
      /** The workbook whose Legende says what is scored. */
      readonly definition: string | undefined;
      /** For one city too, instead of its form. */
      readonly grid: boolean;
      /** The bundle of the former measurement. */
      readonly previous: string | undefined;
      /** Its scores are the new ones too. */
      readonly copyScores: boolean;
    }
  | {
      readonly command: "layout";
      readonly file: string;
      readonly out: string;
      /** Names or ids, by whatever definition the workbook carries. */
      readonly cities: readonly string[];
      readonly definition: string | undefined;
      readonly grid: boolean;
    }
  | {
      readonly command: "check";
      readonly files: readonly string[];
      readonly json: boolean;
      readonly scores: readonly AskedScores[];
    }
  | {
      readonly command: "consolidate";
      readonly files: readonly string[];
      readonly out: string;
      readonly json: boolean;
      readonly previous: string | undefined;
      readonly choices: readonly AskedChoice[];
      readonly scores: readonly AskedScores[];
      /** Head counts of the files go to HR-benchmark. */
      readonly takesStaff: boolean;
      /** On how many cores files are read; `undefined` for as many as pay. */
      readonly workers: number | undefined;
    }
  | {
      readonly command: "twin";
      readonly file: string;
      readonly out: string;
      readonly json: boolean;
      /** In how many themes a city teaches, and learns, at most. */
      readonly donors: number | undefined;
      readonly themes: number | undefined;
      readonly pins: readonly AskedPair[];
      readonly bans: readonly AskedPair[];
    }
  | {
      readonly command: "export";
      readonly file: string;
      readonly out: string;
      readonly audience: AskedAudience;
      readonly csv: string | undefined;
      readonly long: string | undefined;
      /** A workbook with a page for each theme. */
      readonly pages: string | undefined;
      readonly previous: string | undefined;
      readonly final: boolean;
      /** ISO. */
      readonly date: string | undefined;
    };

/** The city by name or id, by whatever definition the workbook carries. */
export type AskedAudience =
  { readonly kind: "steering-group" | "public" } | { readonly kind: "city"; readonly city: string };

/** `--choose gent.aanpak=gent_v2.xlsx`, in parts: which cities and themes there are is not known yet. */
export interface AskedChoice {
  /** A city, and a theme after a dot; a name may have a dot itself. */
  readonly about: string;
  readonly file: string;
}
