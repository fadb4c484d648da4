/** What is asked about money: poverty, costs for parents, invoices, allowances, budgets, subsidies and raising funds. */
export default `
# Kansarmoede
zonder ontbijt = nuchter naar school; lege maag; honger in de klas; ontbijt overslaan; niet ontbeten; geen ontbijt eten; ontbijt niet; zonder ontbijt naar school
armoede = kansarm gezin; gezin in armoede; bestaansonzekerheid; leven in armoede; maatschappelijk kwetsbaar; kansarme leerling; kwetsbaar gezin; kansarme gezinnen; armoederisico; generatiearmoede; gezinnen die het financieel moeilijk hebben; laag inkomen; financieel kwetsbaar gezin; krap bij kas; het niet breed hebben; moeilijk rondkomen
armoedesignaal = signalen van armoede; armoede herkennen; signaal van kansarmoede; herkennen van kansarmoede; detectie van armoede; armoede opmerken; kansarmoede signaleren
armoedebeleid op school = armoedebeleid; aanpak van armoede; armoedeplan; kosteloosheidsbeleid; maatregel tegen armoede; armoede bestrijden; kinderarmoedebeleid; strijd tegen armoede; kostenbewust beleid; armoedevisie
onderwijskansarmoede-indicator = oki-score; kansarmoede-indicator; onderwijskansarmoede; ses-indicator; gok-indicator; sociaaleconomische status; leerlingenkenmerk; leerlingkenmerk; kansarmoedecijfer; ses-percentage; indicator van kansarmoede
gelijke onderwijskansen = gok-beleid; gelijke kansen; onderwijskansen; kansen in het onderwijs; gelijkeonderwijskansenbeleid; gok-werking; onderwijsgelijkheid; kansengelijkheid
sociaal huis = ocmw-steun; welzijnsbureau; steun van het ocmw; ocmw-cliënt; ocmw-tussenkomst
caw = centrum algemeen welzijnswerk; welzijnswerk; welzijnsorganisatie
doorverwijzing ocmw = gezin doorverwijzen; doorverwijzing naar het ocmw; doorverwijzen naar de sociale dienst; gezin toeleiden; doorverwezen gezin; ouders doorverwijzen
voedselhulp = honger; voedselarmoede
kledinghulp = kleding ruilen; kledij uitlenen
huisvesting = huisvesting gezin; dakloos gezin; huisvestingsproblemen; woonproblemen; klein behuisd
uitpas = kansentarief uitpas; voordeelpas; vrijetijdspas met korting; pas voor vrije tijd
verhoogde tegemoetkoming = verhoogde terugbetaling; verhoogde tussenkomst; wigw

# Schoolkosten
schoolkosten = kosten voor ouders; kostprijs van onderwijs; wat ouders betalen; schoolkost; studiekosten; onkosten voor ouders; schooluitgaven; kosten van het schooljaar; kostprijs per schooljaar; bijdrage die ouders betalen; bijdragenlijst; bijdrageregeling; kosten die ouders dragen
maximumfactuur = plafondbedrag; maximumbedrag voor ouders; kostenplafond; wettelijk plafond van de kosten; bovengrens van de schoolkosten
schoolrekening = leerlingenrekening; schoolrekeningen; afrekening; maandafrekening; onkostennota; rekening voor ouders; maandrekening; schoolfacturen
onbetaalde schoolrekening = onbetaalde rekening; achterstallige betaling; betalingsmoeilijkheden; betalingsproblemen; schoolschuld; onbetaalde schoolfacturen; openstaande schulden; schoolrekening openstaan; betaalproblemen; factuur blijft openstaan; openstaand bedrag; openstaande rekening; betalingsachterstallen; onbetaald; geld open bij ouders; bedrag dat ouders nog moeten betalen; openstaand saldo; ouders hebben niet betaald; facturen niet betaald
incasso = herinneringsbrief; schulden innen; invorderen; betalingsherinnering; schuldinvordering; onbetaalde facturen innen; incassokantoor
afbetalingsplan = gespreid betalen; afbetalen; in stukken betalen; betalingsregeling; spreidingsplan; gespreide facturatie; betalingsplan
schoolspaarplan = sparen voor school; spaarsysteem; spaarkaart; spaarpotje; sparen voor uitstap
vervoerskosten uitstap = vervoerskosten van uitstappen; busvervoer betalen; kostprijs van de bus bij uitstappen; kosten van het vervoer voor uitstappen; vervoer van uitstappen betalen
zwemgeld = kostprijs van het zwemmen; prijs van zwemlessen; bijdrage voor zwemmen; zwemmen aanrekenen
inkomgeld = toegangsprijs; entreeprijs; inkomticket; prijs van een inkomkaart
kopiekosten = kopieergeld; kosten van kopieën; fotokopieën aanrekenen; prijs van fotokopieën
kosten per leerling = uitgave per leerling; gemiddelde schoolfactuur; gemiddelde kostprijs per leerling; jaarlijkse kost per leerling; gemiddeld bedrag per leerling
waarborg = voorschot; cautie; borgstelling
kostenraming ouders = lijst van kosten; overzicht van de schoolkosten; vooraf meegedeelde kosten; bijdragelijst voor ouders; raming van de schoolkosten
terugbetaling = terugstorten; terugbetaling aan ouders; restitutie
kwijtschelding = schuld kwijtschelden; kwijtgescholden; kosten laten vallen; kwijtschelden van facturen; oninbare vordering
sociaal fonds = solidariteitsfonds; solidariteitskas; steunfonds; sociale kas; fonds voor kansarme leerlingen; fonds voor gezinnen; solidariteitspot; potje voor gezinnen in nood; noodfonds; sociale pot; solidariteitsbijdrage
financiële steun gezin = financiële tussenkomst; tussenkomst in de schoolkosten; tegemoetkoming voor ouders; tussenkomst voor kansarme gezinnen; financiële hulp; steun aan gezinnen; tussenkomst voor gezinnen; schoolkosten helpen betalen; hulp bij betalen; tegemoetkoming; financiële ondersteuning van gezinnen; financiële tegemoetkoming
schoolrekening ocmw = derdebetaler; derdebetalerssysteem; factuur rechtstreeks aan het ocmw; ocmw betaalt schoolfactuur; rechtstreekse betaling door ocmw; derde betaler; samenwerkingsakkoord met ocmw over facturen
schooltoelage = schooltoelagen; participatietoeslag; studietoelagen; beursleerling
groeipakket = kindergeld; kinderopvangtoeslag; kleutertoeslag; sociale toeslag; participatietoeslag kleuter; uitbetaler groeipakket
gratis = kosteloosheid; kostenloos; gratis onderwijs; kosteloos onderwijs; gratis aanbieden; bijdragevrij; gratis ter beschikking
korting = sociaal tarief; verlaagd tarief; kortingstarief; goedkoper tarief; sociale korting; prijsvermindering; reductie; verminderd tarief; gezinskorting; voordeeltarief; reductietarief
betalingswijze = betaalmiddel; cashloos; contant; cash geld; geldloos; bancontact; betalen met app; cashvrije school
rekeningnummer = nummer van de rekening
ondernemingsnummer = ondernemingsnummer van de school
kostprijs uitstap = prijs uitstap; kosten van uitstappen; kostprijs van een uitstap; bijdrage voor uitstap; uitstapkosten; prijs van een uitstap; uitgaven voor uitstappen; budget voor uitstappen; kosten van schooluitstappen; kostprijs daguitstap
prijs meerdaagse uitstap = kostprijs zeeklas; prijs van bosklassen; kosten van meerdaagse uitstappen; bijdrage meerdaagse reis; kosten sportklas; prijs openluchtklas; kosten van zeeklassen; prijs van sneeuwklassen
schoolgerief = schoolmateriaal; schoolbenodigdheden; schrijfgerief; materiaallijst; schoolspullen; boekentas; schooltas; schoolbenodigdheid; pennenzak; schriften
materiaallijst kosten = kosten van schoolmateriaal; prijs van schoolmateriaal; uitgaven voor schoolgerief; prijs van schoolgerief
handboek = boekenpakket; leermethode; handboeken; schoolboeken; boekenlijst
boekenfonds = huurboeken; boeken huren; schoolboeken uitlenen; tweedehands boeken
schooluniform = uniform; schoolkledij; kledijvoorschrift; kledingvoorschrift; verplichte kledij; dresscode; kledingcode; kledingreglement; kledijregels
turnkledij prijs = prijs van turnkledij; kosten van turnkledij; turnkledij kost
niet-verplichte kosten = niet-verplichte uitgaven; facultatieve kosten; vrijblijvende kosten; optionele kosten
klaskas = klaspot; klasrekening; geld van de klas; klaskassa
schoolreis = schoolreizen; studie-uitstap; buitenschoolse activiteit; extra muros; uitstap met de klas
meerdaagse uitstap = meerdaagse schoolreis; overnachten met de klas; kampklas
buitenlandse reis = buitenlandse schoolreis; uitstap naar het buitenland; buitenlandse uitstap
thuisblijver bij uitstap = thuisblijvende leerling; leerling die thuisblijft bij zeeklassen; kinderen die thuisblijven tijdens zeeklassen; thuisblijvers bij meerdaagse uitstap; niet meegaan op meerdaagse uitstap; niet mee op zeeklassen; niet mee op bosklassen; niet meegaan op uitstap; thuis blijven bij meerdaagse uitstap

# Budget en inkomsten van de school
schoolbudget = jaarbudget; schoolbegroting; werkingsgeld; werkingskosten; werkingstoelagen
uitgavenbudget activiteiten = budget voor activiteiten; geld voor activiteiten; activiteitenbudget; middelen voor activiteiten; budget voor projecten; projectbudget
ses-middelen = ses-uren middelen; gok-middelen; kansarmoedemiddelen; extra middelen voor kansarme leerlingen
subsidie = gesubsidieerd; subsidies; subsidie ontvangen; financiële steun van de gemeente; betoelaagd; subsidiegeld; gemeentelijke steun
subsidieaanvraag = aanvraag van subsidie; dossier indienen voor subsidie; projectaanvraag; aangevraagde subsidie; toelage aanvragen; aanvraag voor een toelage
subsidiereglement = voorwaarden voor subsidie
projectoproep = projectoproepen; projectwedstrijd
sponsoring = gesponsord; sponsors; sponsorschap; mecenas; sponsoren; bedrijf dat steunt; sponsorloop opbrengst
fondsenwerving = kaarten verkopen; inzameling van geld; fundraising; opbrengst van acties; geld ophalen; geldactie; plantjesverkoop; wafelslag; benefietactie; fondsen werven; actie ten voordele van de school; bloembollenverkoop
opbrengst evenement = opbrengst schoolfeest; opbrengst van het schoolfeest; winst van het schoolfeest; inkomsten uit het eetfestijn; inkomsten van feesten; opbrengst van het eetfestijn
goed doel = steun aan een goed doel; inzamelactie voor goed doel
gift = schenken; gift van een bedrijf; legaat; doneren; donateur
huurinkomsten = verhuurinkomsten; opbrengst van zaalverhuur; opbrengst van verhuur; verhuur brengt op
groepsaankoop = gezamenlijk aankopen; samen bestellen
leverancier = aannemer; leverancierskeuze; contractant
contract = lopend contract
overheidsopdracht = offerte; prijsofferte; prijsvraag bij leveranciers; wet op de overheidsopdrachten
boekhouding = boekhoudprogramma; boekhoudpakket
huurprijs = kost van de huur; huur betalen

!= maximumfactuur | schoolkosten | schoolrekening | onbetaalde schoolrekening
!= onbetaalde schoolrekening | afbetalingsplan | kwijtschelding | incasso | sociaal fonds | schoolrekening ocmw
!= schooltoelage | groeipakket | subsidie | financiële steun gezin | sponsoring | gift | fondsenwerving
!= schoolreis | meerdaagse uitstap
!= kostprijs uitstap | prijs meerdaagse uitstap
!= gratis | korting
!= armoede | onderwijskansarmoede-indicator | armoedebeleid op school | armoedesignaal
!= sociaal huis | caw
!= handboek | boekenfonds | schoolgerief
!= voedselhulp | kledinghulp
!= subsidie | subsidieaanvraag | subsidiereglement
!= fondsenwerving | goed doel
!= schoolbudget | subsidie | sponsoring
!= rekeningnummer | ondernemingsnummer
!= uitpas | verhoogde tegemoetkoming | schooltoelage
`;
