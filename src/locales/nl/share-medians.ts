/** Publishing medians as they are, in Dutch: those that are not published yet, and those that changed since. */
export const medians = {
  /** Above the export, as long as something is open. */
  title: (count: number) =>
    count === 1 ? "1 mediaan is nog niet gepubliceerd" : `${count} medianen zijn nog niet gepubliceerd`,
  open: "Alle medianen publiceren zonder bijstelling",
  /** Of how many the title tells. */
  explanation: (count: number, of: number) =>
    count === of ? "U publiceert ze met deze reden." : `Daarvan publiceert u er nu ${count}, met deze reden.`,
  publish: (count: number) => (count === 1 ? "1 mediaan publiceren" : `${count} medianen publiceren`),
  /** Of what is open, the themes that somebody is at work on. */
  withDraft: (themes: string) =>
    `Blijft erbuiten, want wat u daar typte, is nog niet bewaard: ${themes}. Bewaar het eerst, of kies daar “Niet bewaren”.`,
  cancel: "Annuleren",
  done: (count: number) =>
    count === 0
      ? "Er was geen mediaan om te publiceren."
      : `${count === 1 ? "1 mediaan is" : `${count} medianen zijn`} gepubliceerd op Globaal.`,
  /** Which themes stayed as they were. */
  left: {
    workshop: (themes: string) =>
      `Blijft open, want daarvoor is al een bijstelling van de workshop bewaard: ${themes}.`,
    estimate: (themes: string) =>
      `Blijft open, want daarvoor is al een inschatting van het Kenniscentrum bewaard: ${themes}.`,
    published: (themes: string) => `Was al gepubliceerd en blijft zo: ${themes}.`,
    "no-median": (themes: string) => `Zonder mediaan: ${themes}.`,
    draft: (themes: string) => `Niet gepubliceerd, want wat u typte, is nog niet bewaard: ${themes}.`,
    nowhere: (themes: string) => `Zonder rij op Globaal: ${themes}.`,
  },
  undone: "Ongedaan gemaakt: de medianen zijn niet meer gepubliceerd.",
  takeBack: (count: number) => `De ${count} gepubliceerde medianen terugnemen`,
  takenBack: (count: number) =>
    count === 1 ? "1 mediaan is niet meer gepubliceerd." : `${count} medianen zijn niet meer gepubliceerd.`,
  publishedAgain: "Ongedaan gemaakt: de medianen zijn weer gepubliceerd.",
  /** Since they were published. */
  changed: {
    title: (count: number) =>
      `Van ${count === 1 ? "1 thema" : `${count} thema's`} is de mediaan veranderd sinds u ze publiceerde`,
    /** @param median empty where no city has a score any more */
    of: (theme: string, published: string, median: string) =>
      median === ""
        ? `${theme}: gepubliceerd ${published}, nu zonder mediaan. Verwijder daar de stap “Gepubliceerd”.`
        : `${theme}: gepubliceerd ${published}, mediaan nu ${median}`,
    onPurpose: "Blijft een score met opzet zoals ze is? Bewaar dan bij dat thema een inschatting, met de reden.",
    open: (count: number) => (count === 1 ? "De nieuwe mediaan publiceren" : "De nieuwe medianen publiceren"),
    /** To begin with, and proven: a score may have changed, or a city come or gone. It can be typed over. */
    reason: "De mediaan is veranderd sinds de vorige publicatie.",
    undone: "Ongedaan gemaakt: wat eerst gepubliceerd was, staat er weer.",
    /** Nobody kept whether it was the median. */
    unknown: (theme: string, published: string, median: string) =>
      `${theme}: gepubliceerd is ${published}, ${median === "" ? "en nu is er geen mediaan" : `de mediaan is nu ${median}`}. Op Globaal staat niet of dat zo beslist is.`,
  },
  /** Where one lies half-way between two steps of the scale. */
  betweenSteps: (theme: string, median: string, [below, above]: readonly [string, string]) =>
    `${theme}: ${median} ligt tussen ${below} en ${above}. Wilt u een van die twee, kies ze dan per thema.`,
};
