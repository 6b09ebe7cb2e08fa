/** The labels of an export as text. Dutch in every language, as the sheets are. */
export interface ExportTexts {
  readonly csv: {
    readonly city: string;
    readonly global: string;
    readonly median: string;
    readonly count: string;
    readonly lowest: string;
    readonly highest: string;
    readonly sensitivityLow: string;
    readonly sensitivityHigh: string;
    readonly notApplicable: string;
    readonly withheld: string;
  };
}
