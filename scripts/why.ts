import { tried } from "/work/main/test/layout/tables/tried";
const from=Number(process.argv[2]), n=Number(process.argv[3]), want=(process.argv[4]??"wrong,silent").split(","), stated=process.argv[5]==="stated";
const c=new Map<string,{n:number,ex:number[]}>();
const tally:any={};
for(let s=from;s<from+n;s++){
  let t; try { t=tried(s);} catch(e){ console.log("THROW",s,String(e)); continue; }
  tally[t.outcome]=(tally[t.outcome]??0)+1;
  if(!want.includes(t.outcome)) continue;
  if(stated && !(t.made as any).stated) continue;
  const reasons = t.reasons.length?t.reasons:t.reading.findings.filter(f=>f.severity!=="info").map(f=>f.code);
  const seen=new Set<string>();
  for(const r of reasons){ const k=t.outcome+": "+r.replace(/[^ ]+![A-Z]+\d+/g,"CELL").replace(/"[^"]*"/g,"…").replace(/\b\d+(\.\d+)?\b/g,"#").replace(/^\S+\.\S+ /,"X ").replace(/\b(aalst|antwerpen|brugge|genk|gent|hasselt|kortrijk|leuven|mechelen|oostende|roeselare|sint-niklaas|turnhout)\b/g,"CITY");
    if(seen.has(k))continue; seen.add(k);
    const e=c.get(k)??{n:0,ex:[]}; e.n++; if(e.ex.length<9)e.ex.push(s); c.set(k,e);}
}
console.log(tally);
for(const [k,e] of [...c].sort((a,b)=>b[1].n-a[1].n).slice(0,40)) console.log(e.n,k.slice(0,140),e.ex.join(","));
