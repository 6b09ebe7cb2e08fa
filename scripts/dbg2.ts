import { LAYOUTS } from "../test/layout/parse/thirteen-layouts";
import { klimaatgovernance as k } from "../src/domain/definition/klimaatgovernance";
import { parseWorkbook } from "../src/layout/parse/parse-workbook";
for (const [n,l] of LAYOUTS) for (const [name,vals] of [["Sint-Niklaas",[3,2.5,2,2,2,3,1,2]],["Turnhout",["Bezorgd",null,null,null,null,null,null,null]],["Gent",[3,2.5,2,2,2,3,1,2]]] as any) {
  const wb=l({name, file:name+".xlsx", scores:k.themes.map((theme:any,i:number)=>({theme,cell:vals[i]}))} as any);
  const r=parseWorkbook(wb,{definition:k,file:name+".xlsx",periodLabels:["Meting"]});
  const ok = name==="Turnhout" ? r.statements.length===1 : r.scores.length===8;
  if(!ok) console.log(n,name,r.scores.length,r.findings.map(f=>f.code+f.cell+f.raw), JSON.stringify(r.ways.map(w=>[w.verdict,w.candidates.map(c=>[c.role,c.headings,c.verdict])])));
}
