/** What the command says of itself: which commands there are, what each takes, and an example. */
export const usageOf = {
  template: `  klimaatpeil template --out MAP [--all | --city STAD…] [--sample] [--period TEKST] [--grid]
                       [--definition BESTAND] [--previous BUNDEL [--copy-scores]]
      Maakt lege werkmappen: één met alle steden, met --all ook één per stad, met --city alleen die. Eén stad krijgt
      het formulier Zelfevaluatie, met --grid het raster Maturiteit met Toelichting en Goede praktijken.
      --definition neemt het meetmodel (thema's, niveaus, wie meedoet) van het blad Legende van een andere werkmap.
      --sample vult ze met de meting van najaar 2024; die voor alle steden heeft ook de aanbevelingen en
      werkpakketten van 2025. --previous zet er per stad de vorige score en de streefscore uit een vorige bundel bij. De
      nieuwe score blijft leeg, behalve met --copy-scores: dan is ze voorlopig de vorige.

      Bijvoorbeeld:
        klimaatpeil template --all --out sjablonen
        klimaatpeil template --city gent --previous bundel-2024.xlsx --out sjablonen`,
  layout: `  klimaatpeil layout BESTAND --out NIEUW [--city STAD…] [--grid] [--definition BESTAND]
      Voegt de bladen toe aan een kopie van een bestaande werkmap. Wat erin staat, blijft onaangeroerd.

      Bijvoorbeeld:
        klimaatpeil layout gent.xlsx --city gent --out gent-klimaatpeil.xlsx`,
  check: `  klimaatpeil check BESTAND… [--json] [--scores BESTAND=BLAD!CELLEN]…
      Leest werkmappen, mappen of patronen en toont wat ervan klopt en wat niet.
      --json geeft hetzelfde als één JSON-object. --scores zegt welke cellen van een bestand de scores zijn, waar
      meer dan één kolom of rij dat kan zijn: 'gent.xlsx=Blad1!C4:C11', ook als C:C, 3:3 of B3,D3.

      Bijvoorbeeld:
        klimaatpeil check inzendingen
        klimaatpeil check gent.xlsx --scores 'gent.xlsx=Blad1!C4:C11'`,
  consolidate: `  klimaatpeil consolidate BESTAND… --out NIEUW [--json] [--previous BESTAND] [--choose STAD[.THEMA]=BESTAND]…
                          [--scores BESTAND=BLAD!CELLEN]… [--hr] [--workers AANTAL]
      Bundelt werkmappen, mappen of patronen in één werkmap, met van elke waarde de herkomst.
      --previous gaat verder op een vorige bundel en leest een tabel met dezelfde koppen zoals er toen gekozen is,
      --choose kiest waar bestanden verschillende waarden geven: STAD.THEMA=BESTAND voor één score, STAD=BESTAND voor alles wat van
      die stad tegenstrijdig is, STAD.THEMA.KOLOM=BESTAND voor een tekst, bijvoorbeeld gent.strategie.motivatie=gent.xlsx.
      --scores zoals bij check.
      --hr neemt aantallen medewerkers over op het vertrouwelijke blad HR-benchmark; anders blijven ze waar ze staan.
      Vanaf een honderdtal bestanden lezen alle rekenkernen van de computer mee. --workers zegt hoeveel: met 1 leest er
      één. De bundel is telkens dezelfde.

      Bijvoorbeeld:
        klimaatpeil consolidate inzendingen --out bundel.xlsx
        klimaatpeil consolidate inzendingen --previous bundel.xlsx --choose gent.aanpak=gent_v2.xlsx --out bundel-2.xlsx`,
  twin: `  klimaatpeil twin BUNDEL --out NIEUW [--json] [--donors AANTAL] [--themes AANTAL]
                   [--pin LEERLING.THEMA=DONOR]… [--ban LEERLING.THEMA=DONOR]…
      Stelt voor welke stad van welke leert, op het blad Twinning van een kopie van de bundel. Wat er op dat blad
      vastgezet of uitgesloten is, telt mee. --pin zet een koppeling vast en --ban sluit ze uit:
      --pin gent.strategie=leuven. --donors is het meeste aantal thema's waarvoor een stad als donor gevraagd wordt (3),
      --themes het meeste waarin een stad leert (2).

      Bijvoorbeeld:
        klimaatpeil twin bundel.xlsx --pin gent.strategie=leuven --out voorstel.xlsx`,
  export: `  klimaatpeil export BESTAND --out NIEUW [--audience stuurgroep|publiek|stad:STAD] [--final] [--date JJJJ-MM-DD]
                     [--csv NIEUW] [--long NIEUW] [--pages NIEUW] [--previous BESTAND]
      Maakt het benchmarkblad als werkmap die op zichzelf staat, zonder wat vertrouwelijk is. Zonder --audience is
      het voor de stuurgroep, zonder --final een concept. --csv schrijft de scores en de cijfers per thema
      als tekst, zonder VTE; --long schrijft elk cijfer op een regel, met de VTE en een beschrijving voor statistiek;
      --pages maakt een werkmap met een blad per thema: figuur, sterke punten, verbeterpunten, praktijken;
      --previous zet er het verschil met een vorige meting bij.

      Bijvoorbeeld:
        klimaatpeil export bundel.xlsx --out benchmark.xlsx
        klimaatpeil export bundel.xlsx --audience publiek --final --long cijfers.csv --out publiek.xlsx`,
  deploy: `  klimaatpeil deploy --base ADRES --out MAP [--contact ADRES]
      Zet de bestanden van Klimaatpeil in Excel klaar voor een webserver, met een manifest voor dat adres. Wie Klimaatpeil voor een
      stad beheert, heeft verder niets nodig. Naast elk script staat een gecomprimeerde kopie (.br en .gz).
      --contact zegt bij wie uw gebruikers terechtkunnen, met een mailadres of een webadres: het staat als link onder Hulp.

      Bijvoorbeeld:
        klimaatpeil deploy --base https://klimaatpeil.voorbeeld.be --contact klimaat@voorbeeld.be --out webmap`,
  completion: `  klimaatpeil completion
      Toont een script waarmee bash opdrachten, opties en bestanden aanvult.

      Bijvoorbeeld:
        source <(klimaatpeil completion)`,
};

export const usage = `Klimaatpeil: scores, LEKP-VTE en medianen in Excel-werkmappen.

${Object.values(usageOf).join("\n\n")}

klimaatpeil OPDRACHT --help toont één opdracht, klimaatpeil --version de versie.
Uitgangscode: 0 geen fouten (wat nog open is, zegt de eerste zin), 1 er zijn fouten gevonden of de export is geweigerd, 2 verkeerd gebruik of niets leesbaars.
`;
