/** The words that the sheets carry. Each locale has its own; parsing knows them through `headings`. */

export interface SheetTexts {
  /** A number as this language writes it: `2,5`. */
  readonly number: (value: number) => string;
  readonly periodLabel: string;
  readonly maturity: {
    readonly sheet: string;
    readonly title: (definition: string) => string;
    readonly instruction: (step: number) => string;
    readonly legendLabel: string;
    readonly city: string;
    readonly global: string;
    readonly median: string;
    readonly count: string;
    readonly range: string;
    /** What is told when a score cell is selected; at most 32 and 255 characters. */
    readonly promptTitle: (lowest: number, highest: number) => string;
    readonly promptMessage: (levels: readonly string[], step: number) => string;
    readonly errorTitle: string;
    readonly errorMessage: (lowest: number, highest: number) => string;
    readonly notApplicable: string;
  };
  readonly fte: {
    readonly sheet: string;
    readonly title: string;
    readonly instruction: string;
    readonly city: string;
    readonly value: string;
    readonly remark: string;
    readonly domains: string;
    readonly total: string;
    readonly promptTitle: string;
    readonly promptMessage: string;
    readonly errorTitle: string;
    readonly errorMessage: string;
  };
  readonly legend: {
    readonly sheet: string;
    readonly title: string;
    readonly instruction: string;
    readonly definition: string;
    readonly definitionId: string;
    readonly definitionName: string;
    readonly definitionVersion: string;
    readonly step: string;
    readonly levels: string;
    readonly value: string;
    readonly colour: string;
    readonly level: string;
    readonly meaning: string;
    readonly between: (lower: string, upper: string) => string;
    readonly themes: string;
    readonly theme: string;
    readonly cities: string;
    readonly city: string;
    readonly id: string;
    readonly aliases: string;
  };
  readonly explanation: {
    readonly sheet: string;
    readonly title: string;
    readonly instruction: string;
    readonly city: string;
    readonly theme: string;
    readonly raw: string;
    readonly motivation: string;
    readonly evidence: string;
    readonly previous: string;
    readonly target: string;
    readonly author: string;
    readonly date: string;
  };
  readonly practices: {
    readonly sheet: string;
    readonly title: string;
    readonly instruction: string;
    readonly theme: string;
    readonly city: string;
    readonly practice: string;
    readonly listErrorTitle: string;
    readonly listErrorMessage: string;
    readonly themePrompt: string;
    readonly cityPrompt: string;
  };
  readonly pageFooter: (definition: string, period: string) => string;
}
