import { tried } from "../test/layout/tables/tried";
const t=tried(Number(process.argv[2])); 
console.log(JSON.stringify((t.reading as any).ways,(k,v)=>k==="areas"?undefined:v,1).slice(0,6000)); console.log(t.reasons, (t.reading as any).scores.slice(0,5));
