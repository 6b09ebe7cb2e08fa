/** The gauge (peil) of the product: the levels of a legend beside each other. Decoration, so hidden from readers. */
import type { Level } from "../../domain/definition/definition";

export function Gauge({ levels }: { readonly levels: readonly Pick<Level, "value" | "fill">[] }) {
  return (
    <div className="gauge" aria-hidden="true">
      {levels.map(({ value, fill }) => (
        <span key={value} style={{ backgroundColor: fill }} />
      ))}
    </div>
  );
}
