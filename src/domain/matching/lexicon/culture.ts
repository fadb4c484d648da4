/** What is said of arts, the academy, theatre, music, film, workshops and culture visits. */
export default `
# Cultuurbeleid van de school
cultuureducatie = kunsteducatie; culturele vorming; kunst- en cultuureducatie; culturele opvoeding; cultuur op school; kunstzinnige vorming; cultuuronderwijs
cultuurcoördinator = contactpersoon cultuur; cultuurcontact; wie cultuur coördineert; cultuurverantwoordelijke; cultuurleerkracht; aanspreekpunt cultuur; cultuurtrekker; verantwoordelijke voor cultuur; werkgroep cultuur; contactpersoon voor cultuur
cultuurbeleid van de school = cultuurplan; cultuurvisie; cultuurbeleidsplan; visie op cultuur; leerlijn cultuur
cultuuractiviteit = culturele activiteit; cultureel aanbod; cultuuruitstap; culturele uitstap; deelname aan cultuur; cultuur beleven; culturele uitstappen; cultuurparticipatie
cultuurbudget = budget voor cultuur; uitgaven voor cultuur; kosten voor culturele activiteiten; geld voor theaterbezoek; middelen voor cultuur
cultuurkuur = dynamo; dynamoPROJECT; dynamo-subsidie; projectsubsidie cultuur; dynamoOPWEG; subsidie voor een creatief project
cultuurdag = kunstendag; dag van de cultuur; cultuurproject; kunstproject; kunstweek; cultuurweek; muzische week; Kunstdag op school
cultuurcentrum = CC; gemeenschapscentrum; GC; cultureel centrum; cultuurhuis; ontmoetingscentrum; trefcentrum; cultuurzaal; kunstencentrum; schouwburg
cultuurdienst = dienst cultuur; culturele dienst; cultuurfunctionaris; dienst vrije tijd en cultuur; cultuurbeleidscoördinator; schepen van cultuur
cultuurraad = adviesraad cultuur; raad voor cultuur; cultuurforum; culturele raad
brochure schoolvoorstellingen = cultuurbrochure voor scholen; schoolbrochure; aanbod van schoolvoorstellingen; folder voorstellingen; seizoensbrochure; programma schoolvoorstellingen

!= cultuurcentrum | cultuurdienst | cultuurraad
!= cultuurcoördinator | cultuurbeleid van de school | cultuurbudget
!= cultuurcentrum | bibliotheek

# Podium
schoolvoorstelling = voorstelling tijdens de schooluren; voorstelling voor scholen; schooltheater; theatervoorstelling voor scholen; voorstelling overdag; schoolmatinee
theater = toneel; toneelvoorstelling; theaterstuk; toneelstuk; theatervoorstelling; toneelspel; jeugdtheater; kindertheater
dans = dansvoorstelling; ballet; dansen; dansoptreden; hedendaagse dans; volksdans; dansles; dansspektakel; hiphop; dansinitiatie
circus = circusvoorstelling; circusschool; circustechnieken; acrobatie; jongleren; circusworkshop; acrobatiek; circusatelier
poppentheater = poppenkast; poppenspel; figurentheater; marionet; poppenvoorstelling; schimmenspel; objecttheater; handpop
musical = schoolmusical; musicalvoorstelling; zangspel; muziektheater; opera; operette; kinderopera
concert = muziekvoorstelling; optreden; muziekconcert; schoolconcert; muziekoptreden; live muziek; harmonieconcert; recital
comedy = humoristische voorstelling; stand-upcomedy; cabaret; clown; goochelaar; goochelshow; goochelvoorstelling
straattheater = openluchttheater; voorstelling op locatie; theater op straat; straatanimatie; animatie op straat
film = filmvoorstelling; bioscoop; cinema; filmbezoek; schoolfilm; filmzaal; jeugdfilm; bioscoopbezoek; film kijken met de klas
filmeducatie = zelf film maken; filmatelier; animatiefilm; stop-motion; filmworkshop; Lessen in het Donker; JEF-filmfestival; kortfilm maken
toneel door leerlingen = toneel spelen met de klas; klasvoorstelling; drama spelen; dramales; leerlingen spelen theater
nabespreking = voorbereiding op een voorstelling; nagesprek; lesmap bij de voorstelling; inleiding op de voorstelling; verwerking na de voorstelling; omkadering bij voorstelling
toegangsprijs voorstelling = prijs van een voorstelling; inkom; toegangskaart; toegangsticket; ticket; entree; toegangsgeld
reservatie voorstelling = plaatsen reserveren; inschrijven voor voorstelling; kaarten reserveren; plaatsen boeken; reserveren van schoolvoorstelling; bestelling van plaatsen

!= theater | dans | circus | poppentheater | musical | concert | comedy | film
!= schoolvoorstelling | toneel door leerlingen
!= schoolvoorstelling | straattheater
!= film | filmeducatie
!= toegangsprijs voorstelling | reservatie voorstelling

# Muziek
muziek = muzikaal; musiceren; muziekbeleving; muziek maken; muziekeducatie
muziekles = muzikale opvoeding; muziekopvoeding; muziekonderwijs; les muziek; muziekles op school; muzieklessen
zingen = zang; liedje zingen; koor; kinderkoor; schoolkoor; zangkoor; zangles; samenzang; schoolzang; zangstonde
muziekinstrument = instrument; slagwerk; djembé; blaasinstrument; ORFF-instrumentarium; orffinstrument
piano = vleugelpiano; keyboard
instrument lenen = instrumenten huren; huur van instrument; uitleen van muziekinstrumenten; instrument ontlenen; instrument van de academie lenen
harmonie = fanfare; brassband; drumband; muziekvereniging; muziekmaatschappij; jeugdharmonie; blaasorkest; orkest
dj = dj-workshop; rap; beatbox; hiphopworkshop; rapworkshop; muziek mixen; beats maken
muziekacademie = muziekschool; academie voor muziek, woord en dans; academie voor podiumkunsten; conservatorium; academie podium; notenleer

!= muziekles | zingen | muziekinstrument | dj
!= muziekinstrument | instrument lenen
!= harmonie | muziekacademie

# Academie, deeltijds kunstonderwijs
academie = deeltijds kunstonderwijs; dko; kunstacademie; kunstonderwijs in de vrije tijd; academielessen; les aan de academie; naar de academie gaan; dko-academie
beeldende academie = academie beeldende kunst; tekenacademie; tekenschool; academie voor beeld; academie voor schone kunsten; beeldatelier; teken- en schilderschool
domein woord = woordles; voordracht; dictie; woordkunst; dramales aan de academie; woordkunst-drama; toneelles
academiefiliaal op school = academielessen in schoolgebouw; lokalen voor de academie; filiaal van academie; wijkafdeling van academie; leslokaal voor de academie
kennismaking met kunst = domeinoverschrijdende initiatie; kunstinitiatie; initiatie aan de academie; proefles academie
inschrijvingsgeld academie = lesgeld academie; prijs van de academie; inschrijvingsgeld dko; verminderd tarief academie; kostprijs academie
leerlingen in academie = aantal leerlingen dat academie volgt; dko-leerling; academieleerling; kind dat muziekles volgt

!= muziekacademie | beeldende academie | domein woord
!= academie | academie op school | academiefiliaal op school

# Beeld en workshops
beeldende kunst = plastische kunst; beeldende vorming; plastische opvoeding; beeldende opvoeding; PO; beeldende activiteit; muzische vorming beeld; beeldend werk
muzische vorming = muzo; muzisch; creatieve vorming; muzische opvoeding; expressie; muzische domeinen; creatief vak; muzische lessen
tekenen = tekening; tekenles; schetsen; striptekenen; illustreren; cartoon; striptekenaar
schilderen = verven; schilderij; verf; schildersatelier; muurschildering; verftechniek
graffiti = street art; spuitbuskunst; muurtekening; graffitimuur; mural; graffitiworkshop; kunst op de muur; tags; spuitverf; bekladding; beklad; muren bekladden; graffitispuiten
beeldhouwen = boetseren; klei; keramiek; beeldhouwwerk; pottenbakken; standbeeld; sculptuur; beeld in steen
fotografie = fotograferen; fotoworkshop; fotoproject; foto's leren maken; fototentoonstelling; doka
textiel = naaien; breien; weven; naaiatelier; handwerk; borduren; textielatelier
knutselen = knutselactiviteit; handenarbeid; crea; knutselworkshop; creatief bezig zijn; knutselwerk; creanamiddag
knutselmateriaal = verf en papier; kosteloos materiaal; creatief materiaal; crea-materiaal; knutselgerief; lijm en schaar; wit papier en verf
drukkunst = linosnede; zeefdruk; druktechniek; drukatelier; grafiek; boekdruk; stempelen
kunstenaar = artiest; creatieveling; kunstenares; beeldhouwer; muzikant; theatermaker; performer; acteur
kunstenaar in de klas = kunstenaar op school; artist in residence; kunstenaar die lesgeeft; residentie van een kunstenaar; samenwerken met een kunstenaar; artiest op bezoek; kunstenaar uitnodigen; kunstenaar in residentie
creatieve workshop = kunstworkshop; kunstatelier; creatief atelier; muzisch atelier; workshop kunst; doe-atelier; kunstzinnige workshop
tentoonstelling = expo; expositie; tentoonstellen; tentoongesteld werk; kunsttentoonstelling; kunstexpo; tentoonstelling bezoeken; exposeren; galerie
leerlingententoonstelling = expo van leerlingen; tentoonstelling van leerlingenwerk; leerlingenwerk tonen; werkjes tentoonstellen; kindertentoonstelling; klasexpo; eigen kunstwerken tonen
kunst in de openbare ruimte = kunstwerk op het plein; kunst op straat; beeldenroute; kunstwandeling; kunstroute; kunst in het park; beeldenpark; openluchtkunst
kunstuitleen = kunstwerken lenen; artotheek; kunst ontlenen; kunstwerk uitlenen; kunst in bruikleen
architectuur = bouwkunst; bouwkundig; stadsarchitectuur; gebouwen leren kennen; ruimtelijke vorming; stedenbouw
mode en design = design; vormgeving; ontwerpen; ontwerpatelier; grafisch ontwerp; modeontwerp

!= tekenen | schilderen | graffiti | beeldhouwen | fotografie | textiel | drukkunst
!= beeldende kunst | muziekles | dans | theater
!= kunstenaar in de klas | creatieve workshop | auteurslezing
!= tentoonstelling | leerlingententoonstelling | kunstuitleen
!= knutselen | knutselmateriaal

# Drempels
vervoer naar cultuur = bus naar de voorstelling; vervoer naar het cultuurcentrum; busvervoer theater; verplaatsing naar cultuurcentrum
cultuurcheque = cultuurbon; tegemoetkoming voor cultuur; cultuurticket; korting voor cultuur; vrijkaart; vrijetijdsbon
podium op school = toneelzaal op school; feestzaal met podium; theaterzaal op school; zaal voor voorstellingen op school; polyvalente zaal met podium
duur van voorstelling = lengte van de voorstelling; aanvangsuur voorstelling; speelduur; beginuur van voorstelling

!= vervoer naar cultuur | cultuurcheque | podium op school
`;
