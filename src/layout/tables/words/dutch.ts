/** The words of headings in Dutch, as Flemings write it. */
import { type Words, wordsOf } from "./vocabulary";

export const DUTCH: Words = {
  score: wordsOf(`
    score, scoort, gescoord, zelfscore, zelfevaluatie, maturiteit, niveau, kleur, kleurcode,
    beoordeling, beoordeel, evaluatie, resultaat, waarde, cijfer, punt, scoring, inschaling, inschatting,
    zelfinschatting, zelfbeoordeling, quotering, waardering, rapportcijfer, antwoord, zelfbeeld,
    meting, volwassenheid, rijpheid, scan, zelfscan,
    huidig, actueel, nu, vandaag, momenteel, heden, hedendaags, toestand,
    situatie, stand, stand van zaken, realiteit, bestaand, werkelijk, feitelijk, behaald, bereikt,
    voorlopig, ist, op dit moment, dit jaar, staan we, staat u, staat uw stad
  `),
  final: wordsOf(`
    definitief, definitieve, finaal, eindscore, na overleg, na bespreking, na de workshop, na workshop,
    na discussie, na afstemming, na validatie, gevalideerd, bevestigd, vastgesteld,
    goedgekeurd, herzien, bijgesteld, gecorrigeerd,
    eindoordeel, eindcijfer, slotscore, eindresultaat, eindbeoordeling, eindevaluatie,
    na consensus, na herziening, na correctie, na de bespreking, na het overleg, aangepast
  `),
  consensus: wordsOf(`
    consensus, gezamenlijk, gedragen, groepsscore, groepsoordeel, overeengekomen, afgesproken,
    groepsconsensus, teamconsensus, gemeenschappelijk
  `),
  mean: wordsOf(`
    gemiddeld, gem, mediaan, totaal, subtotaal, eindtotaal, som,
    deelscore, modus
  `),
  respondent: wordsOf(`
    respondent, deelnemer, invuller, beoordelaar, persoon,
    evaluator, lid, stem, directie, directeur, schepen, burgemeester, coordinator, klimaatcoordinator, ambtenaar,
    team, klimaatteam, medewerker, expert, extern, intern, college,
    kabinet, bestuur, administratie, politiek, dienst, collega, manager, stuurgroep, projectleider,
    managementteam, mt, afdeling, groep, werkgroep, vraag, vragen, deelvraag, deelvragen, subvraag, stelling,
    criterium, criteria, indicator, item, deelthema, subthema, deelaspect, onderdeel, aspect
  `),
  target: wordsOf(`
    streef, streefdoel, doel, doelstelling, gewenst, ambitie, wens,
    wenselijk, toekomst, toekomstig, nagestreefd, beoogd,
    ideaal, verwacht, te bereiken, gepland, prognose, soll, mikpunt,
    streefdatum, wil, wilt, willen, over 5 jaar, over vijf jaar, straks, morgen, volgend jaar, tegen, streven,
    nastreven, vooropgesteld, haalbaar, haalbare,
    potentieel, potentiele, richtwaarde, norm, na te streven, verhoopt, lange termijn, eindbeeld,
    minimumnorm
  `),
  previous: wordsOf(`
    vorig, vorig jaar, eerder, nulmeting, nulpunt, oud, oude, initieel, initiele, start,
    begin, vroeger, historisch, referentie,
    voorgaand, baseline, uitgangspunt, uitgangssituatie, vorige keer,
    destijds, toen, voormalig, ex ante, vertrekpunt, archief
  `),
  importance: wordsOf(`
    belang, belangrijk, belangrijkste, belangrijkheid, gewicht, weging, wegingsfactor, prioriteit, prioritering,
    urgentie, dringend, dringendheid, relevantie, relevant, impact, haalbaarheid, materialiteit, noodzaak, nood, noden, leernood, leernoden,
    behoefte, moeilijkheid, complexiteit, inspanning, tevreden, tevredenheid, zekerheid, betrouwbaarheid, vertrouwen,
    zelfvertrouwen, interesse, kans, ernst
  `),
  rank: wordsOf(`rang, rangorde, rangschikking, plaats, positie, volgorde, klassement, rangnummer`),
  other: wordsOf(`
    nr, nummer, volgnummer, volgnr, id, code, provincie, inwoners, inwoneraantal, contact, contactpersoon,
    naam, voornaam, functie, adres, e mail, mail, emailadres, telefoon, gsm, datum,
    begintijd, tijd van voltooien, tijd, tijdstip, tijdstempel, lekp, verschil, delta, kloof, evolutie, trend, groei, verandering,
    afwijking, hoofdstuk, standaardafwijking, spreiding, min, max, minimum, maximum, laagste, hoogste, pagina, blz,
    stemmen, globale score, globaal, legende, vooruitgang, postcode, nis, niscode,
    ingevuld door, taal, duur, voltooiing, looptijd, oppervlakte, regio, vanaf, sinds, deadline,
    termijn, timing, wie, door wie, trekker, partner, werkpakket, werkpakketten, stap,
    aanbeveling, actie, maatregel, project, categorie, cluster,
    benchmark, vlaanderen, vlaams, alle steden, andere steden, centrumsteden, van alle steden,
    vergelijking
  `),
  amount: wordsOf(`
    aantal, aantallen, budget, budgetten, kost, kostprijs, bedrag, euro, eur, vte, fte, voltijds,
    dagen, mandagen, mensdagen, uren, manuren, personeel, medewerkersaantal, uitgaven, grootte, omvang, teamgrootte
  `),
  remark: wordsOf(`
    opmerking, commentaar, toelichting, nota, uitleg, bemerking
  `),
  motivation: wordsOf(`
    motivatie, motivering, waarom, reden, omschrijving, beschrijving, verantwoording,
    argumentatie, argument, onderbouwing, verklaring, duiding
  `),
  strong: wordsOf(`
    sterke punten, sterk punt, sterke punt, sterkte, pluspunt, troeven, wat gaat goed,
    wat loopt goed, wat goed gaat, wat goed loopt
  `),
  improve: wordsOf(`
    verbeterpunt, punten ter verbetering, werkpunt, zwakte, zwakke punten,
    zwak punt, aandachtspunt, knelpunt, minpunt, minpunten, groeipunten, wat kan beter,
    wat beter kan
  `),
  evidence: wordsOf(`
    bewijs, bewijzen, bewijsstuk, bewijsstukken, bewijs link, link, url, verwijzing, document,
    bron, bronnen
  `),
  practice: wordsOf(`goede praktijk, goede praktijken, inspirerende praktijk, inspirerende praktijken`),
  story: wordsOf(`
    voorbeeld, kansen, bedreigingen, feedback, tekst, fictief, fictieve, example, exemple, dummy,
    zoals ingediend, domeinen, taken, nog te doen, betekenis, bespreking, geimpacteerde domeinen of taken,
    geimpacteerde domeinen taken, domeinen taken, begeleidende vraag
  `),
  city: wordsOf(`
    stad, steden, gemeente, centrumstad, naam stad, naam van de stad,
    lokaal bestuur, stadsbestuur, naam gemeente
  `),
  theme: wordsOf(`thema, domein, hoofdthema, dimensie`),
  kind: wordsOf(`type, soort, jaar, meetjaar, wat, rij, reeks, scenario, variant, fase, periode, invulling, label`),
  filler: wordsOf(`
    van, voor, de, het, een, in, op, te, per, bij, aan, om, naar, door, met, over, ten, opzichte, uw, u, je,
    jouw, jullie, onze, ons, we, wij, eigen, deze, dit, die, welk, welke, waar, staat, geeft, geef, krijgt, is,
    wordt, vind, vindt, vult, zou, najaar, voorjaar, zomer, winter, klimaat, klimaatgovernance, governance,
    gebied, vlak, naartoe, heen, hoe, of, dat, dan, er, ver, hierop, hieraan, vak, kolom, schaal, q1, q2, q3, q4
  `),
};
