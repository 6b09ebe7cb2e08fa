/**
 * The 22 strong points that the report of 2025 sees in the cities, per theme, in our own words. It names no cities with them, but says how
 * many they are in words; where it does not, that is said.
 */
export const STRONG_POINTS: readonly (readonly [theme: string, text: string, howMany: string, nuance: string])[] = [
  ["Strategie", "Er ligt een uitgewerkt klimaatplan.", "alle", "Het rapport noemt geen uitzondering."],
  [
    "Strategie",
    "Het klimaatplan is doordacht opgebouwd, met inspraak van medewerkers, burgers en experts.",
    "de meeste",
    "Via o.a. workshops, focusgroepen en panels; soms op basis van studies of trendanalyse. In een beperkt aantal steden mag vooral de externe inspraak groeien. Sommige steden hechten meer belang aan inspraak bij de uitvoering.",
  ],
  [
    "Strategie",
    "Het plan is ambitieus en bevat de basis: visie, doelen, mitigatie en adaptatie.",
    "de meeste",
    "Ook missie en strategie staan er meestal in, soms in een bijhorend document.",
  ],
  [
    "Strategie",
    "De strategie hangt vast aan het meerjarenplan en bestrijkt meerdere domeinen en diensten.",
    "de meeste",
    "De koppeling is soms maar gedeeltelijk. Domeinen zijn bv. milieu, patrimonium en energie.",
  ],
  [
    "Aanpak",
    "Er is een herkenbare trekker of ploeg voor klimaat, met duidelijke rollen en een degelijke structuur.",
    "de meeste",
    "Bv. met een klimaatregisseur, een raad of klimaatkamers; rollen staan soms in functiebeschrijvingen. De vorm verschilt per stad, en sommige steden zoeken nog.",
  ],
  [
    "Aanpak",
    "De klimaatdienst zelf voelt zich voldoende eigenaar.",
    "niet vermeld",
    "Het rapport zegt dit van 'de steden', zonder aantal; over de andere diensten: zie verbeterpunt 3.",
  ],
  [
    "Aanpak",
    "Het besef groeit dat samenwerken over diensten heen en in projecten nodig is.",
    "verschillende",
    "Het rapport schrijft 'veel'. De samenwerking en de integrale aanpak komen op gang.",
  ],
  [
    "Regelgeving",
    "De belangrijkste regels van hogerhand zijn gekend, opgevolgd en grotendeels toegepast.",
    "de meeste",
    "Mede met hulp van o.a. WSG, provincie en intercommunale.",
  ],
  [
    "Regelgeving",
    "De stad maakt zelf enkele klimaatregels waar dat nodig of wenselijk is.",
    "de meeste",
    "Bv. bedrijfsbelasting, IPOD, dz-meter, subsidiereglementen, bouwcode, reglement warmtenetten, renovatierichtlijnen.",
  ],
  [
    "HR & cultuur",
    "Kennis en expertise zijn overwegend aanwezig.",
    "de meeste",
    "Vooral bij het klimaatteam, minder bij andere betrokkenen. Opleidingen (bv. WSG, VO) en/of externe expertise zijn bereikbaar.",
  ],
  [
    "HR & cultuur",
    "Medewerkers en diensten zijn bereid om samen te werken.",
    "niet vermeld",
    "Het rapport schrijft 'vaak'.",
  ],
  [
    "HR & cultuur",
    "De stad geeft zelf zoveel mogelijk het goede voorbeeld.",
    "ongeveer de helft",
    "Bv. met renovatie, fietslease, duurzame aankopen en energie.",
  ],
  [
    "Monitoring",
    "De stad volgt haar klimaatbeleid op, maar vaak beperkt.",
    "de meeste",
    "Het rapport schrijft 'bijna alle'. Via bv. werkgroepen, overleg of MAT; vaak enkel het verplichte, enkele basisindicatoren, LEKP en CO2-uitstoot. Sommige steden doen meer: aparte vzw, kennisinstellingen, life events scans, dashboard.",
  ],
  [
    "Monitoring",
    "De stad rapporteert over haar klimaatwerking, maar vaak beperkt.",
    "verschillende",
    "Bv. enkel de CO2-uitstoot, de verplichte LEKP-rapportering of een paar projecten.",
  ],
  [
    "Middelen",
    "Subsidies en andere financiering worden voldoende opgevolgd en ingezet.",
    "de meeste",
    "Bv. green framework loan, green bonds, EIB. De steden voorzien ook zelf budget.",
  ],
  [
    "Middelen",
    "Er zijn voldoende facilitaire middelen.",
    "enkele",
    "Bv. energiehuis, meetapparatuur, meetnetten; uitbreiden kan nog.",
  ],
  [
    "Risicobeheer",
    "De voornaamste klimaatrisico's zijn bekend dankzij risicoanalyses over domeinen heen.",
    "de meeste",
    "Bv. hittestudies, studies over wateroverlast en overstromingen, VMM-tool, klimaatadaptatieplan, noodplan.",
  ],
  [
    "Risicobeheer",
    "Er lopen al verschillende beheersmaatregelen, verankerd in plannen en projecten.",
    "niet vermeld",
    "Plannen: bv. rampenplan, hitteplan, hemelwaterplan, noodplan. Projecten: bv. vergroening, ontharding. Het rapport zegt dit van 'de steden', zonder aantal.",
  ],
  [
    "Communicatie & participatie",
    "De stad communiceert voldoende, intern en extern, over beleid, acties en plannen.",
    "de meeste",
    "Bv. brochures, website, adviesraden, nieuwsbrieven, Instagram; soms mag het meer op maat van de doelgroep.",
  ],
  [
    "Communicatie & participatie",
    "De stad werkt geregeld samen en netwerkt met externe partners.",
    "de meeste",
    "Bv. bedrijven, Fluvius, Energiehuis, Natuurpunt, Europees netwerk klimaat, greentrack.",
  ],
  [
    "Communicatie & participatie",
    "De stad zet in op burgerparticipatie rond uiteenlopende onderwerpen.",
    "de meeste",
    "Vooral klimaatraden, klimaattafels en burgerevents, over bv. vergroening en luchtkwaliteit; het kan vaak structureler en dieper.",
  ],
  [
    "Communicatie & participatie",
    "De stad zet in op klimaatsensibilisering.",
    "de meeste",
    "Bv. citizen science, subsidiereglementen, raden; het kan soms structureler.",
  ],
];
