/** What a kind of finding means, and what to do: in Dutch. */
import type { FindingHelp, Topic } from "../finding-topics";

export const findingHelp: Readonly<Record<Topic, FindingHelp>> = {
  "outside-scale": {
    why: "Een score buiten de schaal zou de mediaan scheeftrekken. Ze telt daarom niet mee.",
    todo: "Vul een score van de schaal in. Klopt het voorstel, neem het dan over.",
  },
  "between-steps": {
    why: "Scores liggen even ver van elkaar, zoals 3, 3,25 en 3,5. Deze ligt ertussen. Ze wordt niet afgerond. Een mediaan mag wel precies in het midden liggen, zoals 2,875.",
    todo: "Is dat de bedoeling, dan hoeft u niets te doen. Anders kiest u de waarde ernaast.",
  },
  "as-text": {
    why: "Excel rekent alleen met getallen. Klimaatpeil leest de waarde wel, de formules in uw werkmap niet: zo kunnen twee cijfers ontstaan.",
    todo: "Vul het getal in, of neem het voorstel over.",
  },
  date: {
    why: "Tikt u 2.5 met een punt, dan kan Excel er een datum van maken. Die telt niet mee als score.",
    todo: "Tik de score met een komma, of neem het voorstel over.",
  },
  "two-levels": {
    why: "Het woord past bij meer dan één niveau van de legende. Klimaatpeil kiest niet voor u.",
    todo: "Vul het getal in, of het woord dat maar bij één niveau past.",
  },
  "no-score": {
    why: "Er staat iets in de cel dat niet als score gelezen kan worden. Het telt niet mee en blijft staan.",
    todo: "Vul een getal in. Uw uitleg hoort bij de motivatie.",
  },
  "colour-only": {
    why: "Een kleur alleen is geen score: de volgende die de cel opnieuw kleurt, zou ze wijzigen.",
    todo: "Vul de score in waar de kleur voor staat, of neem het voorstel over.",
  },
  struck: {
    why: "Wat doorstreept of klein erboven staat, is meestal niet meer bedoeld. Klimaatpeil leest het niet mee.",
    todo: "Kijk na wat er gelezen is, en laat in de cel alleen de score staan.",
  },
  note: {
    why: "Een score in een opmerking ziet niemand die rekent. Ze telt niet mee tot ze in de cel staat.",
    todo: "Neem het voorstel over, of vul de score zelf in.",
  },
  who: {
    why: "Zonder een stad die in het meetmodel voorkomt, weet niemand van wie de scores zijn. Ze tellen niet mee.",
    todo: "Schrijf de stad zoals op de Legende, of voeg haar schrijfwijze daar toe bij Ook geschreven als.",
  },
  twice: {
    why: "Dezelfde stad of hetzelfde thema staat twee keer in de tabel. Welke van de twee geldt, is niet zeker.",
    todo: "Verwijder wat niet geldt, of geef het zijn juiste naam.",
  },
  "other-city": {
    why: "De naam van het bestand noemt een andere stad dan de tabel. Misschien kreeg u het verkeerde bestand.",
    todo: "Kijk na van wie de scores zijn. Klopt de tabel, geef het bestand dan een andere naam.",
  },
  theme: {
    why: "Het thema komt niet voor in dit meetmodel. Wat eronder staat, gaat nergens mee.",
    todo: "Schrijf het thema zoals op de Legende, of voeg het daar toe.",
  },
  "missing-theme": {
    why: "Van een thema dat ontbreekt, is er geen score en telt deze tabel niet mee in de mediaan.",
    todo: "Voeg een kolom of rij toe met de naam van het thema, zoals op de Legende.",
  },
  "which-column": {
    why: "Meer dan één kolom kan de score zijn. Een verkeerde keuze zou alle cijfers veranderen, dus kiest Klimaatpeil niet.",
    todo: "Kies welke kolom de score is. Uw keuze wordt onthouden in de werkmap.",
  },
  "other-scale": {
    why: "Cijfers op een andere schaal, zoals op 10 of in procent, zijn niet te vergelijken. Ze tellen niet mee.",
    todo: "Zet ze om naar de schaal van het meetmodel, en controleer opnieuw.",
  },
  "nothing-read": {
    why: "Er is geen score gevonden. Klimaatpeil herkent een tabel aan de namen van de thema's en de steden.",
    todo: "Kijk na of die namen er voluit bij staan, en of de scores ingevuld zijn.",
  },
  "other-model": {
    why: "De scores en de Legende horen niet bij elkaar. Vergelijken zou tot verkeerde cijfers leiden.",
    todo: "Kijk na welke Legende geldt. In uw eigen werkmap voegt u daarna de bladen opnieuw toe.",
  },
  "other-measurement": {
    why: "De cijfers van twee metingen zouden door elkaar staan, en niemand ziet nog welke van wanneer zijn.",
    todo: "Hoort het bestand er niet bij, haal het dan uit de lijst. Klopt de meting in het bestand niet, verbeter ze daar.",
  },
  "global-outside": {
    why: "Geen enkele stad scoort zo hoog of zo laag. Ze telt en wordt gepubliceerd zoals ze er staat.",
    todo: "Is het zo bedoeld, dan staat de reden op Globaal. Was het een vergissing, verbeter de score daar.",
  },
  benchmark: {
    why: "Een benchmark toont nog eens wat de steden indienden, voor wie hem leest. Er telt hier niets mee.",
    todo: "Open de bundel: daar staan de scores en de bevindingen.",
  },
  "same-file": {
    why: "Twee namen voor hetzelfde bestand: misschien stuurde een stad haar nieuwe versie niet mee. Wat twee keer hetzelfde zegt, telt één keer.",
    todo: "Haal een van de twee uit de lijst, of vraag de stad welke versie ze bedoelde.",
  },
  "text-left": {
    why: "Klimaatpeil weet niet waar deze tekst thuishoort. Ze blijft staan, maar gaat niet mee in de bundel.",
    todo: "Zet boven de kolom wat het is, zoals Motivatie of Sterke punten.",
  },
  target: {
    why: "De streefscore is geen getal op de schaal en komt dus in geen grafiek.",
    todo: "Vul een getal van de schaal in, en zet uw uitleg bij de motivatie.",
  },
  hidden: {
    why: "Verborgen rijen of kolommen tellen mee, maar niemand ziet ze.",
    todo: "Maak ze zichtbaar en kijk na of ze moeten meetellen.",
  },
  "too-large": {
    why: "Het blad is groter dan wat veilig gelezen kan worden. Wat verder staat, telt niet mee.",
    todo: "Zet de tabel met scores op een kleiner blad.",
  },
  untold: {
    why: "Excel vertelt hier niet alles over het blad. Daardoor kan iets anders gelezen zijn dan u het ziet.",
    todo: "Vergelijk wat er gelezen is met wat er staat, vooral bij samengevoegde en doorstreepte cellen.",
  },
  "fte-number": {
    why: "Een aantal VTE is een getal vanaf 0. Iets anders telt niet mee in het totaal.",
    todo: "Vul het aantal in, en zet uw uitleg in de kolom Opmerkingen.",
  },
  "own-figure": {
    why: "De mediaan, n en “Laagste – hoogste” op Maturiteit komen uit formules. Klimaatpeil telt de scores zelf, maar wie het blad opent, ziet het andere cijfer.",
    todo: "Kopieer de formule uit de cel ernaast.",
  },
  provenance: {
    why: "Herkomst onthoudt wat de steden indienden. Wat op Maturiteit of LEKP-VTE staat, telt, ook waar iemand het nadien intypte. Namen of koppen die zonder hun scores verschoven, zien er net zo uit.",
    todo: "Kijk na of elke rij nog bij haar stad staat, en elke kolom onder haar thema. Een verbetering die zo bedoeld is, mag blijven staan.",
  },
  kept: {
    why: "In een nieuwer bestand staat hier iets wat geen score is. De bundel houdt dan wat er stond, tot iemand een score geeft.",
    todo: "Vraag de stad welke score het is, of typ ze in de bundel.",
  },
  "fte-total": {
    why: "Het totaal en de som van de rijen verschillen. Klimaatpeil rekent met de rijen.",
    todo: "Kijk na welke van de twee klopt.",
  },
  "head-count": {
    why: "Aantallen medewerkers zijn vertrouwelijk en zijn iets anders dan VTE die LEKP 1 betaalt.",
    todo: "Gaat het toch over LEKP 1, zet er dan “VTE LEKP 1” boven.",
  },
  "fte-what": {
    why: "Het is niet zeker welke cijfers de VTE van LEKP 1 zijn. Ze tellen niet mee.",
    todo: "Zet “VTE LEKP 1” boven één kolom, naast een kolom Stad.",
  },
  "fte-left": {
    why: "Dit cijfer wordt hier niet gevraagd. Het blijft staan en gaat nergens mee.",
    todo: "U hoeft niets te doen.",
  },
  "no-answer": {
    why: "De stad heeft geantwoord, maar gaf geen scores. Ze telt niet mee in de medianen.",
    todo: "Vraag of er nog scores komen.",
  },
  file: {
    why: "Uit dit bestand is niets gelezen. De andere bestanden staan er los van.",
    todo: "Vraag een andere versie: als .xlsx, zonder wachtwoord, en opnieuw bewaard in Excel.",
  },
  "global-reason": {
    why: "Een globale score moet later uitgelegd kunnen worden: daarom hoort bij elke stap een reden, een naam en een datum.",
    todo: "Vul op het blad Globaal aan wat ontbreekt.",
  },
  "global-beside": {
    why: "Wie de benchmark leest, ziet beide cijfers naast elkaar. Was dit de mediaan van een eerdere bundel, of werd het zo beslist? Dat staat nergens.",
    todo: "Bewaar in Delen een inschatting met de reden, of publiceer daar de mediaan.",
  },
  "global-median": {
    why: "Deze score werd gepubliceerd als de mediaan van toen. Sindsdien zijn scores van steden veranderd, en de benchmark toont beide.",
    todo: "Publiceer in Delen de nieuwe mediaan. Blijft de score met opzet, bewaar daar dan een inschatting met de reden.",
  },
  recommendation: {
    why: "Aanbevelingen en werkpakketten verwijzen naar elkaar met hun nummer. Wat niet klopt, valt uit het overzicht.",
    todo: "Vul op Aanbevelingen of Werkpakketten aan wat ontbreekt, met elk nummer één keer.",
  },
  lead: {
    why: "Een trekker die anders geschreven is dan in het meetmodel, wordt niet als stad herkend.",
    todo: "Schrijf de stad zoals op de Legende, met een puntkomma tussen twee trekkers.",
  },
  rank: {
    why: "Prioriteit en urgentie gaan van 1 tot 4. Iets anders kan niet geordend worden.",
    todo: "Vul een getal van 1 tot 4 in.",
  },
  "pair-left": {
    why: "Uit deze rij blijkt niet welke stad van welke leert. Ze telt niet mee in het voorstel.",
    todo: "Verbeter het thema, de steden of de keuze op die rij.",
  },
  "pair-kept": {
    why: "Deze koppeling volgt niet uit de regels, maar iemand heeft ze zelf vastgezet.",
    todo: "Is dat de bedoeling, dan hoeft u niets te doen.",
  },
  "pair-outdated": {
    why: "De scores zijn veranderd sinds het voorstel gemaakt is.",
    todo: "Maak het voorstel opnieuw bij Leren.",
  },
  setting: {
    why: "Deze instelling kan niet gelezen worden. Tot dan geldt de gewone waarde.",
    todo: "Vul een waarde in zoals ernaast uitgelegd staat.",
  },
  partnership: {
    why: "Een partnerschap is pas op te volgen met een einddatum, een meetbaar doel en een oordeel.",
    todo: "Vul op Partnerschappen aan wat ontbreekt.",
  },
  criterion: {
    why: "De gewichten zeggen hoe zwaar elk criterium telt. Kloppen ze niet, dan is een afweging niet na te rekenen.",
    todo: "Geef op Partnercriteria elk criterium een getal, en laat ze samen 100 % zijn.",
  },
  staff: {
    why: "De cijfers van de HR-benchmark kloppen niet met elkaar. Het blad is vertrouwelijk en gaat in geen enkele export mee.",
    todo: "Kijk de rij na op HR-benchmark, en vergelijk met LEKP-VTE.",
  },
  "group-words": {
    why: "De bundel of een ander bestand heeft er al andere. Klimaatpeil schrijft niet over wat de groep samen opschreef.",
    todo: "Vergelijk beide, en neem zelf over wat geldt.",
  },
  "point-left": {
    why: "Zonder thema en zonder soort gaat dit punt nergens mee.",
    todo: "Vul op Sterk en beter het thema in, en of het een sterk punt of een verbeterpunt is.",
  },
  "point-cities": {
    why: "Hoeveel steden een punt delen, wordt geteld aan hun naam. Een andere schrijfwijze telt niet mee.",
    todo: "Schrijf de stad bij Steden zoals op de Legende.",
  },
  "point-source": {
    why: "Het is niet meer na te gaan welke stad dit punt zegt.",
    todo: "Koppel het punt in Delen opnieuw aan de woorden van een stad, of schrijf de bron erbij.",
  },
  vote: {
    why: "Een stem die niet gelezen kan worden, telt niet mee in de top.",
    todo: "Vul op Prioritering een getal in, bij een stad en een aanbeveling uit de tabel.",
  },
  decision: {
    why: "Waar de stemmen niet beslissen, beslist een persoon, en dat moet later uit te leggen zijn.",
    todo: "Vul op Prioritering ja of nee in, met de reden.",
  },
};
