/** What is asked about money: poverty, costs for parents, invoices, allowances, budgets, subsidies and raising funds. */
export default `
# Kansarmoede
zonder ontbijt = nuchter naar school; lege maag; honger in de klas; ontbijt overslaan; niet ontbeten; geen ontbijt eten; ontbijt niet; zonder ontbijt naar school
armoede = bestaansonzekerheid; leven in armoede; maatschappelijk kwetsbaar; kwetsbaar gezin; armoederisico; generatiearmoede; gezinnen die het financieel moeilijk hebben; laag inkomen; krap bij kas; het niet breed hebben; moeilijk rondkomen; kansarmoede; kansarm; arm gezin; in armoede leven; financieel kwetsbaar; behoeftig; minderbedeeld; armoedeproblematiek; kinderarmoede; onder de armoedegrens; gezin dat het moeilijk heeft; armoedesituatie; financiële problemen thuis
armoedesignaal = signalen van armoede; armoede herkennen; signaal van kansarmoede; herkennen van kansarmoede; detectie van armoede; armoede opmerken; kansarmoede signaleren; tekens van armoede; signalen van kansarmoede; herkennen van armoede; geen winterjas; hongerige leerling; honger op school; te dunne kledij; zonder middageten
lege brooddoos = zonder lunchpakket; geen eten mee; zonder brood naar school; zonder boterhammen; geen boterhammen mee; geen lunch mee; brooddozen leeg; zonder eten naar school
armoedebeleid op school = armoedebeleid; aanpak van armoede; armoedeplan; kosteloosheidsbeleid; maatregel tegen armoede; armoede bestrijden; kinderarmoedebeleid; strijd tegen armoede; kostenbewust beleid; armoedevisie; omgaan met armoede; kansenbeleid armoede; beleid rond kansarmoede; kostenbewuste school; armoedebestrijding; armoedewerking; armoedetoets; Samen tegen Onbetaalde Schoolfacturen; SOS; kostenbeheersing op school
onderwijskansarmoede-indicator = oki-score; kansarmoede-indicator; onderwijskansarmoede; ses-indicator; gok-indicator; sociaaleconomische status; leerlingenkenmerk; leerlingkenmerk; kansarmoedecijfer; ses-percentage; indicator van kansarmoede; SES-kenmerk; SES; sociaal-economische status; kansarmoede-index; leerlingenkenmerken; indicatorleerling; GOK-leerling; kwetsbare leerling; OKI; onderwijskansarm; sociaaleconomisch
gelijke onderwijskansen = gok-beleid; gelijke kansen; onderwijskansen; kansen in het onderwijs; gelijkeonderwijskansenbeleid; gok-werking; onderwijsgelijkheid; kansengelijkheid
sociaal huis = ocmw-steun; welzijnsbureau; steun van het ocmw; ocmw-cliënt; ocmw-tussenkomst; OCMW; sociale dienst; welzijnshuis; sociale dienst van de gemeente; openbaar centrum voor maatschappelijk welzijn; welzijnsdienst; dienst welzijn; sociaal loket; hulp van het OCMW; OCMW-steun; steun van het OCMW
caw = centrum algemeen welzijnswerk; welzijnswerk; welzijnsorganisatie; algemeen welzijnswerk; CAW-onthaal; welzijnsonthaal
doorverwijzing ocmw = gezin doorverwijzen; doorverwijzing naar het ocmw; doorverwijzen naar de sociale dienst; gezin toeleiden; doorverwezen gezin; ouders doorverwijzen
voedselhulp = honger; voedselarmoede; voedselbank; voedselpakket; voedselbedeling; sociale kruidenier; noodvoedsel; voedselverdeling; sociaal restaurant; sociale supermarkt; gratis eten voor gezinnen; voedselpakketten; voedselteam
kledinghulp = kleding ruilen; kledij uitlenen; gratis kledij; weggeefwinkel; kledijbank; kleding voor kansarmen; geefwinkel; ruilwinkel; kledingbank; kleren bedelen; geefkast
huisvesting = dakloos gezin; huisvestingsproblemen; woonproblemen; klein behuisd; slechte woning; woonprobleem; ongezonde woning; krappe behuizing; woningnood; woonsituatie; sociale huisvesting; wonen in slechte staat; huurwoning
uitpas = kansentarief uitpas; voordeelpas; vrijetijdspas met korting; pas voor vrije tijd; vrijetijdspas; kansenpas; kansentarief; UiTPAS met kansentarief; kortingspas; kansenpashouder; uitpaskaart; UiT-pas; voordeelkaart vrije tijd; vrijetijdskaart; uitpas aan kansentarief; uitpaspunten
verhoogde tegemoetkoming = verhoogde terugbetaling; verhoogde tussenkomst; wigw; VT-statuut; voorkeurtarief; statuut verhoogde tegemoetkoming; Omnio; RVV; verhoogde verzekeringstegemoetkoming; recht op verhoogde tegemoetkoming

# Schoolkosten
schoolkosten = kosten voor ouders; kostprijs van onderwijs; wat ouders betalen; schoolkost; studiekosten; onkosten voor ouders; schooluitgaven; kosten van het schooljaar; kostprijs per schooljaar; bijdrage die ouders betalen; bijdragenlijst; bijdrageregeling; kosten die ouders dragen
maximumfactuur = plafondbedrag; maximumbedrag voor ouders; kostenplafond; wettelijk plafond van de kosten; bovengrens van de schoolkosten; scherpe maximumfactuur; minder scherpe maximumfactuur; MAFA; plafond van kosten; dubbele maximumfactuur; maximumbijdrage; wettelijk maximum aan ouders gevraagd
schoolrekening = leerlingenrekening; schoolrekeningen; afrekening; maandafrekening; onkostennota; rekening voor ouders; maandrekening; schoolfacturen; schoolfactuur; factuur aan ouders; maandelijkse rekening; bijdrage van ouders; kosten doorrekenen aan ouders; rekening meegeven; ouderbijdrage
onbetaalde schoolrekening = onbetaalde rekening; achterstallige betaling; betalingsmoeilijkheden; betalingsproblemen; schoolschuld; onbetaalde schoolfacturen; openstaande schulden; schoolrekening openstaan; betaalproblemen; factuur blijft openstaan; openstaand bedrag; openstaande rekening; betalingsachterstallen; onbetaald; geld open bij ouders; bedrag dat ouders nog moeten betalen; openstaand saldo; ouders hebben niet betaald; facturen niet betaald; onbetaalde factuur; onbetaalde schoolfactuur; wanbetaler; wanbetaling; achterstallige rekening; openstaande schoolrekening; openstaande factuur; achterstal; niet betaalde factuur; ouders die niet betalen; oninbare rekening; betalingsachterstand; openstaande factuur; uitstaande schoolfactuur; achterstallige factuur; onbetaalde factuur; factuur niet betaald; uitstaand saldo; openstaand bedrag; schoolrekening niet betaald; wanbetaling; nog te betalen schoolrekening
incasso = herinneringsbrief; schulden innen; invorderen; betalingsherinnering; schuldinvordering; onbetaalde facturen innen; incassokantoor; deurwaarder; invordering; incassobureau; gerechtelijke invordering; aanmaning; dagvaarden; inningsbureau; ingebrekestelling; aangetekende brief voor betaling
afbetalingsplan = gespreid betalen; afbetalen; in stukken betalen; betalingsregeling; spreidingsplan; gespreide facturatie; betalingsplan; gespreide betaling; spaarplan; betalen in schijven; afbetaling; in schijven betalen; betaalplan; spreiding van betaling; spaarsysteem voor uitstap; spaarregeling; afkorting maandelijks
schoolspaarplan = sparen voor school; spaarsysteem; spaarkaart; spaarpotje; sparen voor uitstap
vervoerskosten uitstap = vervoerskosten van uitstappen; busvervoer betalen; kostprijs van de bus bij uitstappen; kosten van het vervoer voor uitstappen; vervoer van uitstappen betalen
inkomgeld = toegangsprijs; entreeprijs; inkomticket; prijs van een inkomkaart
kopiekosten = kopieergeld; kosten van kopieën; fotokopieën aanrekenen; prijs van fotokopieën
kosten per leerling = uitgave per leerling; gemiddelde schoolfactuur; gemiddelde kostprijs per leerling; jaarlijkse kost per leerling; gemiddeld bedrag per leerling
waarborg = voorschot; cautie; borgstelling; borgsom; waarborgsom; borg; voorschot als waarborg; garantiesom; waarborgbedrag
kostenraming ouders = lijst van kosten; overzicht van de schoolkosten; vooraf meegedeelde kosten; bijdragelijst voor ouders; raming van de schoolkosten
terugbetaling = terugstorten; restitutie
kwijtschelding = schuld kwijtschelden; kwijtgescholden; kosten laten vallen; kwijtschelden van facturen; oninbare vordering
sociaal fonds = solidariteitsfonds; solidariteitskas; steunfonds; sociale kas; fonds voor kansarme leerlingen; fonds voor gezinnen; solidariteitspot; potje voor gezinnen in nood; noodfonds; sociale pot; solidariteitsbijdrage
financiële steun gezin = financiële tussenkomst; tussenkomst in de schoolkosten; tussenkomst voor kansarme gezinnen; financiële hulp; steun aan gezinnen; tussenkomst voor gezinnen; schoolkosten helpen betalen; hulp bij betalen; tegemoetkoming; financiële ondersteuning van gezinnen; financiële tegemoetkoming
schoolrekening ocmw = derdebetaler; derdebetalerssysteem; factuur rechtstreeks aan het ocmw; ocmw betaalt schoolfactuur; rechtstreekse betaling door ocmw; derde betaler; samenwerkingsakkoord met ocmw over facturen; tussenkomst OCMW in schoolkosten; OCMW betaalt schoolrekening; steun van OCMW voor schoolrekening; derdebetaler schoolfactuur; schoolkosten ten laste van OCMW; onderwijscheque; derdebetalersregeling; schoolbon; steun bij schoolkosten
schooltoelage = schooltoelagen; participatietoeslag; studietoelagen; beursleerling; studietoelage; schooltoeslag; studiebeurs; selectieve participatietoeslag; kinderbijslag; schooltoelage aanvragen; toelage voor leerlingen; beurs; recht op toelage; beursgerechtigd; ontvangers van schooltoelage; rechthebbende op toelage
groeipakket = kindergeld; kinderopvangtoeslag; kleutertoeslag; sociale toeslag; uitbetaler groeipakket
gratis = kosteloosheid; kostenloos; gratis onderwijs; kosteloos onderwijs; bijdragevrij; gratis ter beschikking; kosteloos; zonder kosten; geen kosten; voor niets
korting = sociaal tarief; verlaagd tarief; kortingstarief; goedkoper tarief; sociale korting; prijsvermindering; reductie; verminderd tarief; gezinskorting; voordeeltarief; reductietarief
ondernemingsnummer = ondernemingsnummer van de school
kostprijs uitstap = prijs uitstap; kosten van uitstappen; kostprijs van een uitstap; bijdrage voor uitstap; uitstapkosten; prijs van een uitstap; uitgaven voor uitstappen; budget voor uitstappen; kosten van schooluitstappen; kostprijs daguitstap; prijs van de uitstap; kosten voor uitstappen; hoeveel kost een uitstap; kost van daguitstap
prijs van meerdaagse uitstap = kostprijs zeeklas; prijs van bosklassen; kosten van meerdaagse uitstappen; bijdrage meerdaagse reis; kosten sportklas; prijs openluchtklas; kosten van zeeklassen; prijs van sneeuwklassen; kostprijs meerdaagse; bijdrage voor meerdaagse; maximumbedrag meerdaagse; minder scherpe maximumfactuur meerdaagse
schoolgerief = schoolmateriaal; schoolbenodigdheden; schrijfgerief; materiaallijst; schoolspullen; boekentas; schooltas; schoolbenodigdheid; pennenzak; schriften
materiaallijst kosten = kosten van schoolmateriaal; prijs van schoolmateriaal; uitgaven voor schoolgerief; prijs van schoolgerief
schooluniform = uniform; schoolkledij; kledijvoorschrift; kledingvoorschrift; verplichte kledij; dresscode; kledingcode; kledingreglement; kledijregels
prijs van turnkledij = kosten van turnkledij; turnkledij kost
niet-verplichte kosten = niet-verplichte uitgaven; facultatieve kosten; vrijblijvende kosten; optionele kosten
klaskas = klaspot; klasrekening; geld van de klas; klaskassa
buitenlandse reis = buitenlandse schoolreis; uitstap naar het buitenland; buitenlandse uitstap; Romereis; buitenlandreis; eindreis; studiereis; Italiëreis; reis naar het buitenland
thuisblijver bij uitstap = thuisblijvende leerling; leerling die thuisblijft bij zeeklassen; kinderen die thuisblijven tijdens zeeklassen; thuisblijvers bij meerdaagse uitstap; niet meegaan op meerdaagse uitstap; niet mee op zeeklassen; niet mee op bosklassen; niet meegaan op uitstap; thuis blijven bij meerdaagse uitstap

# Budget en inkomsten van de school
schoolbudget = jaarbudget; schoolbegroting; werkingsgeld; werkingskosten; werkingstoelagen
uitgavenbudget activiteiten = budget voor activiteiten; geld voor activiteiten; activiteitenbudget; middelen voor activiteiten; budget voor projecten; projectbudget
ses-middelen = ses-uren middelen; gok-middelen; kansarmoedemiddelen; extra middelen voor kansarme leerlingen
fondsenwerving = kaarten verkopen; inzameling van geld; fundraising; opbrengst van acties; geld ophalen; geldactie; plantjesverkoop; wafelslag; benefietactie; fondsen werven; actie ten voordele van de school; bloembollenverkoop
opbrengst evenement = opbrengst schoolfeest; opbrengst van het schoolfeest; winst van het schoolfeest; inkomsten uit het eetfestijn; inkomsten van feesten; opbrengst van het eetfestijn; wat bracht het feest op; geld van het eetfestijn; besteding van opbrengst; recette; opbrengst van schoolfeest; geld opbrengen; schoolfeest bracht op; opbrengst van de fancy fair
goed doel = steun aan een goed doel; inzamelactie voor goed doel; goede doel; liefdadigheid; goed doel steunen; vzw steunen; doel waarvoor geld gaat; liefdadig doel; inzameling
gift = schenken; gift van een bedrijf; legaat; doneren; donateur

!= maximumfactuur | schoolkosten | schoolrekening | onbetaalde schoolrekening
!= onbetaalde schoolrekening | afbetalingsplan | kwijtschelding | incasso | sociaal fonds | schoolrekening ocmw
!= schooltoelage | groeipakket | subsidie | financiële steun gezin | sponsoring | gift | fondsenwerving
!= schoolreis | meerdaagse uitstap
!= kostprijs uitstap | prijs van meerdaagse uitstap
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
