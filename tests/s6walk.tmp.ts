import { Visitor, formWith } from '#tests/support/http.ts';
const url='http://localhost:4466';
const v=await new Visitor(url).signIn('Fatima El Idrissi');
const out=await v.post('/dienst/bevragingen',{vragen:`Afval op schoolfeesten
1. Hoeveel leerlingen telt je school?
2. Welke firma haalt het afval op en wat kost dat per jaar?
3. Welke afvalfracties sorteert je school en hoeveel containers heb je per fractie?
4. Wie is de contactpersoon voor afval en milieu?
5. Wil je school herbruikbare bekers lenen voor het schoolfeest? (ja/nee)
6. Hoeveel schoolfeesten organiseer je per jaar?`});
console.log(out.status,out.location);
const p=await v.follow(out); console.log(p.words.slice(0,6000));
const c=await new Visitor(url).signIn('Els Vermeulen'); let t=performance.now(); const q=await c.get('/coordinatie/bevragingen'); console.log(q.status,performance.now()-t,q.words.slice(0,1500));
for (const l of ['bevragingen','dubbel','samen','diensten','scholen','paren','woorden']) {const d=await c.download(`/coordinatie/bevragingen/${l}.csv`); console.log(l,d.status,(await d.text()).slice(0,300))}
console.log((await v.get('/coordinatie/bevragingen')).status);
