/** The words of the help and of the tour, in Dutch. */

export const help = {
  title: "Hulp",
  back: (tab: string) => `Terug naar ${tab}`,
  tour: {
    title: "Rondleiding",
    start: "De rondleiding tonen",
    step: (at: number, count: number) => `${at} van ${count}`,
    next: "Volgende",
    skip: "Overslaan",
    done: "Aan de slag",
    of: {
      "fills-in": [
        "Zet bij Invullen de bladen klaar als ze er nog niet zijn, en klik op een thema of een scorecel: u ziet dan wat elk niveau betekent.",
        "Klik op een niveau of tik uw score, schrijf erbij waarom, en ga met Ctrl + Enter naar het volgende thema: het staat meteen op het blad.",
        "Controleren zegt wat er opvalt, brengt u naar de cel en stelt voor wat er wellicht hoort te staan.",
        "Alles staat in uw werkmap en er wordt niets verstuurd: bewaar ze, en bezorg ze aan wie bundelt.",
      ],
      bundles: [
        "Sleep bij Bundelen de bestanden van de steden in het vak: elke vorm is goed, en de bestanden veranderen niet.",
        "Wat niet zeker is, wordt u gevraagd: welke kolom de score is, en welke van twee waarden geldt.",
        "Overzicht tekent hoe het staat, en bij Delen zet u per thema de globale score en maakt u de benchmark.",
        "Achter de drie puntjes vindt u de andere tabbladen, wat er opvalt, en hulp.",
      ],
    },
  },
  guide: {
    title: "Handleiding",
    explanation: "Klik op een hoofdstuk om het te lezen.",
    loading: "De handleiding wordt geopend…",
  },
  about: {
    title: "Over Klimaatpeil",
    version: (version: string) => `Versie ${version}`,
    contact: "Vragen of een fout gevonden?",
  },
  theme: {
    all: "Waarover gaan de thema's?",
    questions: "Vraag u af",
    levels: "De niveaus",
    /** What each built-in theme is about, by its id. Ours: the report explains its themes by what cities do. */
    about: {
      strategie: "Waar de stad met klimaat naartoe wil, en hoe stevig dat plan verankerd is.",
      aanpak: "Hoe de uitvoering georganiseerd is: wie trekt, wie wat doet, en hoe dat gestuurd wordt.",
      regelgeving: "Welke klimaatregels de stad opvolgt, zelf maakt en handhaaft.",
      "hr-cultuur":
        "De mensen: genoeg kennis en handen, ook buiten het klimaatteam, en een organisatie die het voorbeeld geeft.",
      middelen: "Het geld en de andere middelen voor het klimaatplan, en hoe zeker die zijn.",
      monitoring: "Hoe de stad meet of haar klimaatbeleid werkt, en wat ze met die cijfers doet.",
      risicobeheer:
        "Welke klimaatrisico's de stad kent, wat ze ertegenover zet, en of dat in haar organisatie verankerd is.",
      "communicatie-participatie":
        "Wie de stad met haar klimaatcommunicatie bereikt, en hoe burgers, partners en politiek meedoen.",
    } as Readonly<Record<string, string>>,
  },
};
