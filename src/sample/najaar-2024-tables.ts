/**
 * The published tables of the first measurement (nulmeting), najaar 2024, cell by cell as the cities handed them in:
 * phrases and all, in the order of the report, which puts Gent before Genk.
 */

/** City, then a score per theme in the order of the report's table. */
export const SCORES: readonly (readonly [city: string, ...scores: readonly (number | string)[]])[] = [
  ["Aalst", 2.5, 3, 1, 3, 2.75, 3.5, "Bij benadering", 3],
  ["Antwerpen", 4, 3, 3, 3, 3, 3, 4, 3],
  ["Brugge", 3, 3, 4, 2, 2, 2, 2, 4],
  [
    "Gent",
    "Tussen geel en groen",
    "Tussen oranje en geel",
    "Tussen oranje en geel",
    "Tussen geel en groen",
    "Tussen geel en groen",
    3,
    "Tussen oranje en geel",
    "Tussen geel en groen",
  ],
  ["Genk", 3, 2, "Tussen rood en oranje", 3, "Tussen geel en groen", 3, 3, 4],
  ["Hasselt", 3, 3, 3, 4, 2, 2, "Tussen oranje en geel", 3],
  ["Kortrijk", 3, 3, 2, 3, 3, 3, 3, 3],
  ["Leuven", 4, 3, 2, 3, 2, 2, 2, 4],
  ["Mechelen", 4, 4, 4, 2, 4, 2, 4, 3],
  ["Oostende", 3, 4, 3, 3, 2, 4, 3, 2],
  ["Roeselare", 5, 4, "Tussen licht en donkergroen", 3, "Tussen geel en groen", 4, 3, 4],
  ["St-Niklaas", 3, 2.5, 2, 2, 2, 3, 2.5, 3],
  ["Turnhout", "Bezorgd, maar zonder kleuren"],
];

/** City, VTE LEKP 1, remark, domains or tasks. The report's total is 45,5. */
export const FTE: readonly (readonly [city: string, value: number, remark: string, domains: string])[] = [
  ["Aalst", 1, "", "Energiehuis"],
  [
    "Antwerpen",
    11,
    "14 VTE (incl. LEKP2)",
    "Linkeroever klimaatneutraal, renovatie, circulair, adaptatie, hernieuwbare energie, Ecohuis,...",
  ],
  ["Brugge", 3, "7 VTE (incl. LEKP 2)", "Renovatie, wijkklimaatprojecten, mobiliteit, vergroening, mobiliteit"],
  ["Genk", 0, "", ""],
  ["Gent", 8.4, "", "Hernieuwbare energie, renovatie, patrimonium, ontharding,.."],
  ["Hasselt", 1, "", "Klimaatadaptatieprojecten"],
  ["Kortrijk", 4, "", "Gebouwen, energie, natuur/water"],
  ["Leuven", 7, "", "Gebouwen, duurzaamheid, Mobiliteit, Openbaar domein, Gebiedsgerichte werking"],
  ["Mechelen", 7.1, "", "Patrimonium, circulair, duurzaamheid, communicatie/participatie, renovatie,..."],
  ["Oostende", 0, "", ""],
  ["Roeselare", 1, "", "Vergroening"],
  ["St-Niklaas", 2, "", "Handhaving, renovatie"],
  ["Turnhout", 0, "", ""],
];
