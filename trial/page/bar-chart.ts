/**
 * What the engine draws its charts with, in the place of Chart.js: the horizontal bars that we make, and no others. Chart.js would
 * be a third of the page's weight, and without either the engine stops at the first chart.
 */

export interface BarChartConfig {
  data: { readonly labels: readonly string[]; readonly datasets: readonly Bars[] };
  options: {
    readonly plugins?: { readonly title?: { readonly text?: string } };
    readonly scales?: { readonly x?: { readonly min?: number; readonly max?: number; readonly stacked?: boolean } };
  };
}

interface Bars {
  readonly label?: string;
  readonly data: readonly (number | null)[];
  readonly backgroundColor?: unknown;
}

const [INK, FALLBACK, FONT, GAP, TITLE] = ["#1F2D30", "#8C8C8C", "12px sans-serif", 12, 30];

/** What the engine derives charts of its own from, which nobody draws here. */
class Part {
  static readonly defaults = {};
  readonly drawn = false;
}

/** With as much of the form of Chart.js as the engine touches. */
export class BarChart {
  /** The engine's extensions are for other charts: it is told that they are there. */
  static readonly registry = { plugins: { get: () => true } };
  static readonly defaults = { font: { size: 12 } };
  /** When a spreadsheet closes, the engine takes its extensions out again, and looks for what they are made of. */
  static readonly unregister = (): void => undefined;
  static readonly Tooltip = { positioners: {} };
  static readonly BarController = Part;
  static readonly BarElement = Part;

  /** None that could be zoomed into: the engine asks for them once a value in the chart is another. */
  readonly scales = {};
  readonly config: BarChartConfig;
  readonly #context: CanvasRenderingContext2D;

  constructor(context: CanvasRenderingContext2D, config: BarChartConfig) {
    this.#context = context;
    this.config = config;
    this.update();
  }

  set data(data: BarChartConfig["data"]) {
    this.config.data = data;
  }

  destroy(): void {
    const { width, height } = this.#context.canvas;
    this.#context.clearRect(0, 0, width, height);
  }

  update(): void {
    const context = this.#context;
    const { canvas } = context;
    const { labels, datasets } = this.config.data;
    const { title, scale } = { title: this.config.options.plugins?.title?.text, scale: this.config.options.scales?.x };
    canvas.width = canvas.parentElement?.clientWidth ?? canvas.width;
    canvas.height = canvas.parentElement?.clientHeight ?? canvas.height;
    context.fillStyle = INK;
    context.font = `bold ${FONT}`;
    context.textBaseline = "middle";
    context.fillText(title ?? "", GAP, TITLE / 2);
    context.font = FONT;
    const left = Math.max(0, ...labels.map((label) => context.measureText(label).width)) + 2 * GAP;
    const isStacked = scale?.stacked === true || datasets.length < 2;
    const sums = labels.map((_, index) =>
      datasets.reduce((sum, { data }) => (isStacked ? sum + (data[index] ?? 0) : Math.max(sum, data[index] ?? 0)), 0),
    );
    const [from, to] = [scale?.min ?? 0, scale?.max ?? Math.max(1, ...sums)];
    const at = (value: number) => left + ((value - from) / (to - from)) * (canvas.width - left - 3 * GAP);
    const high = (canvas.height - TITLE - GAP) / Math.max(1, labels.length);
    for (const [index, label] of labels.entries()) {
      const top = TITLE + index * high;
      context.fillStyle = INK;
      context.fillText(label, GAP, top + high / 2);
      let sum = 0;
      const thick = (high * 0.6) / (isStacked ? 1 : datasets.length);
      for (const [nr, { data, backgroundColor }] of datasets.entries()) {
        const value = data[index] ?? 0;
        const down = top + high * 0.2 + (isStacked ? 0 : nr * thick);
        context.fillStyle = typeof backgroundColor === "string" ? backgroundColor : FALLBACK;
        context.fillRect(Math.max(at(sum), left), down, at(sum + value) - Math.max(at(sum), left), thick);
        if (isStacked) sum += value;
      }
    }
    if (!isStacked) this.#legend(datasets);
  }

  /** Which bar is which, at the right of the title. */
  #legend(datasets: readonly Bars[]): void {
    const context = this.#context;
    let right = context.canvas.width - GAP;
    for (const { label = "", backgroundColor } of [...datasets].reverse()) {
      right -= context.measureText(label).width;
      context.fillStyle = INK;
      context.fillText(label, right, TITLE / 2);
      right -= GAP;
      context.fillStyle = typeof backgroundColor === "string" ? backgroundColor : FALLBACK;
      context.fillRect(right - GAP / 4, TITLE / 2 - GAP / 3, (2 * GAP) / 3, (2 * GAP) / 3);
      right -= GAP;
    }
  }
}
