import { read } from "../test/layout/read";
import { book, sheet } from "../test/layout/book";
const T=["Strategie","Aanpak","Regelgeving","HR & cultuur","Monitoring","Middelen","Risicobeheer","Communicatie & participatie"];
const r=read(book(sheet("Scan",[["Zelfevaluatie Stad Leuven"],["Thema","Score","Motivatie","Sterke punten","Verbeterpunten","Bewijs"],...T.map(t=>[t,3,"omdat "+t,"sterk "+t,"beter "+t,"https://x.be"])])));
console.log(r.findings.map(f=>f.code+" "+f.cell+" "+f.raw), JSON.stringify(r.ways.map(w=>w.candidates.map(c=>[c.role,c.headings]))));
const r2=read(book(sheet("Scan",[["Stad","Strategie","Aanpak","Monitoring"],["Mechelen",4,4,4]]),sheet("Personeel",[["Stad","Aantal VTE","% gesubsidieerd"],["Mechelen",23.4,0.83]])));
console.log(r2.findings.map(f=>f.code+" "+f.cell+" "+f.raw), JSON.stringify(r2.ways));
const r3=read(book(sheet("B",[["Stad",...T],["Gent",{value:"2-3",plain:"3"},{value:"4 2",plain:"2"},4,2.5,3,1,5,3.5]])));
console.log(r3.findings.map(f=>f.code+" "+f.cell+" "+f.raw),r3.scores.map(s=>s.score.value));
