/** What is asked about money: poverty, costs for parents, invoices, allowances, budgets, subsidies and raising funds. */
export default `
# Kansarmoede
kansarmoede = armoede; kansarm; arm gezin; kansarm gezin; gezin in armoede; kinderarmoede; bestaansonzekerheid; leven in armoede; maatschappelijk kwetsbaar; kansarme leerling; kwetsbaar gezin; kansarme gezinnen; armoederisico; generatiearmoede; gezinnen die het financieel moeilijk hebben; gezinnen met weinig geld; laag inkomen; financieel kwetsbaar gezin; krap bij kas; het niet breed hebben; kinderen in armoede; moeilijk rondkomen
armoedesignaal = signalen van armoede; armoede herkennen; signaal van kansarmoede; herkennen van kansarmoede; detectie van armoede; armoede opmerken; kansarmoede signaleren; lege brooddoos
armoedebeleid = armoedebestrijding; beleid rond kansarmoede; aanpak van armoede; armoedeplan; kosteloosheidsbeleid; maatregel tegen armoede; armoede bestrijden; armoedetoets; kinderarmoedebeleid; strijd tegen armoede; kostenbewust beleid; armoedevisie
oki = onderwijskansarmoede-indicator; oki-score; kansarmoede-indicator; onderwijskansarmoede; ses-kenmerk; ses-indicator; gok-indicator; sociaaleconomische status; leerlingenkenmerk; leerlingkenmerk; kansarmoedecijfer; ses-percentage; indicator van kansarmoede
gelijke onderwijskansen = gok; gok-beleid; gelijke kansen; onderwijskansen; kansen in het onderwijs; gelijkeonderwijskansenbeleid; gok-werking; onderwijsgelijkheid; kansengelijkheid
ocmw = sociaal huis; sociale dienst; openbaar centrum voor maatschappelijk welzijn; ocmw-steun; maatschappelijk werker; welzijnsbureau; sociale dienst van de gemeente; steun van het ocmw; maatschappelijk assistent; ocmw-cliënt; ocmw-tussenkomst; leefloon
caw = centrum algemeen welzijnswerk; welzijnswerk; welzijnsorganisatie
doorverwijzing ocmw = gezin doorverwijzen; doorverwijzing naar het ocmw; toeleiding naar hulp; doorverwijzen naar de sociale dienst; gezin toeleiden; doorverwezen gezin; ouders doorverwijzen
voedselhulp = voedselpakket; voedselbank; voedselbedeling; sociale kruidenier; sociale supermarkt; honger; voedselarmoede; leerling met honger; hongerige leerling
kledinghulp = ruilkast; weggeefwinkel; kledingbank; kleding inzamelen; kleding ruilen; weggeefhoek; reservekledij; kledij uitlenen; ruilwinkel; weggeefkast
huisvesting gezin = woonsituatie; slechte woning; dakloos gezin; thuisloos; huisvestingsproblemen; sociale woning; woonproblemen; klein behuisd
uitpas = vrijetijdspas; kansentarief; kansenpas; kansentarief uitpas; voordeelpas; kortingspas; vrijetijdspas met korting; uitpas met kansentarief; pas voor vrije tijd
verhoogde tegemoetkoming = omnio; verhoogde terugbetaling; verhoogde tussenkomst; vt-statuut; recht op verhoogde tegemoetkoming; wigw

# Schoolkosten
schoolkosten = kosten voor ouders; kostprijs van onderwijs; wat ouders betalen; bijdrage van ouders; ouderbijdrage; schoolkost; studiekosten; onkosten voor ouders; schooluitgaven; kosten van het schooljaar; kostprijs per schooljaar; bijdrage die ouders betalen; bijdragenlijst; bijdrageregeling; kosten die ouders dragen; wat school kost
maximumfactuur = scherpe maximumfactuur; plafondbedrag; dubbele maximumfactuur; minder scherpe maximumfactuur; maximumbedrag voor ouders; kostenplafond; wettelijk plafond van de kosten; bovengrens van de schoolkosten
schoolfactuur = schoolrekening; factuur; rekening van de school; facturatie; factureren; leerlingenrekening; schoolrekeningen; factuur aan ouders; afrekening; afrekening aan ouders; maandafrekening; onkostennota; rekening voor ouders; maandrekening; schoolfacturen; gefactureerd
onbetaalde factuur = onbetaalde rekening; openstaande schoolrekening; openstaande factuur; wanbetaling; wanbetaler; achterstallige betaling; betalingsachterstand; betalingsmoeilijkheden; betalingsproblemen; schoolschuld; onbetaalde schoolfacturen; openstaande schulden; schoolrekening openstaan; betaalproblemen; factuur blijft openstaan; openstaand bedrag; achterstal; openstaande rekening; betalingsachterstallen; schulden aan de school; onbetaald
invordering = incassobureau; deurwaarder; aanmaning; herinneringsbrief; incasso; schulden innen; invorderen; ingebrekestelling; betalingsherinnering; schuldinvordering; onbetaalde facturen innen; incassokantoor
afbetalingsplan = gespreid betalen; gespreide betaling; afbetaling; in schijven betalen; spreiding van betaling; afbetalen; in stukken betalen; betalingsregeling; spreidingsplan; gespreide facturatie; betalen in schijven; betalingsplan
schoolspaarplan = sparen voor school; spaarsysteem; spaarplan; spaarkaart; spaarpotje; sparen voor uitstap
kwijtschelding = schuld kwijtschelden; kwijtgescholden; kosten laten vallen; kwijtschelden van facturen; oninbare vordering
sociaal fonds = solidariteitsfonds; solidariteitskas; steunfonds; sociale kas; fonds voor kansarme leerlingen; fonds voor gezinnen; solidariteitspot; potje voor gezinnen in nood; noodfonds; sociale pot; solidariteitsbijdrage
financiële steun gezin = financiële tussenkomst; tussenkomst in de schoolkosten; tegemoetkoming voor ouders; tussenkomst voor kansarme gezinnen; financiële hulp; steun aan gezinnen; tussenkomst voor gezinnen; schoolkosten helpen betalen; hulp bij betalen; gemeente komt tussen; tegemoetkoming; financiële ondersteuning van gezinnen; financiële tegemoetkoming
derdebetaler = derdebetalersregeling; derdebetalerssysteem; factuur rechtstreeks aan het ocmw; ocmw betaalt schoolfactuur; rechtstreekse betaling door ocmw; derde betaler; samenwerkingsakkoord met ocmw over facturen
schooltoeslag = schooltoelage; studietoelage; selectieve participatietoeslag; studiebeurs; toelage voor leerlingen; schooltoelage aanvragen; schooltoelagen; participatietoeslag; studietoelagen; beursleerling
groeipakket = kinderbijslag; kindergeld; kinderopvangtoeslag; kleutertoeslag; sociale toeslag; participatietoeslag kleuter; uitbetaler groeipakket
kosteloos = gratis; kosteloosheid; kostenloos; voor niets; gratis onderwijs; kosteloos onderwijs; gratis aanbieden; bijdragevrij; gratis ter beschikking
korting = sociaal tarief; verlaagd tarief; kortingstarief; goedkoper tarief; sociale korting; prijsvermindering; reductie; verminderd tarief; gezinskorting; voordeeltarief; reductietarief
betaalwijze = betaalmiddel; cashloos; overschrijving; domiciliëring; betalingswijze; manier van betalen; contant; cash geld; geldloos; bancontact; betalen met app; cashvrije school; contant betalen
rekeningnummer = iban; bankrekening; bankrekeningnummer; nummer van de rekening; bankgegevens
ondernemingsnummer = kbo-nummer; btw-nummer; ondernemingsnummer van de school
prijs uitstap = kosten van uitstappen; kostprijs van een uitstap; bijdrage voor uitstap; uitstapkosten; prijs van een uitstap; uitgaven voor uitstappen; budget voor uitstappen; kosten van schooluitstappen; kostprijs daguitstap
prijs meerdaagse uitstap = kostprijs zeeklas; prijs van bosklassen; kosten van meerdaagse uitstappen; bijdrage meerdaagse reis; kosten sportklas; prijs openluchtklas; kosten van zeeklassen; prijs van sneeuwklassen
schoolmateriaal = schoolgerief; schoolbenodigdheden; leermateriaal; lesmateriaal; schrijfgerief; materiaallijst; didactisch materiaal; schoolspullen; boekentas; schooltas; schoolbenodigdheid; pennenzak; schriften
materiaallijst kosten = kosten van schoolmateriaal; prijs van schoolmateriaal; uitgaven voor schoolgerief; prijs van schoolgerief
handboek = boekenpakket; leermethode; handboeken; schoolboeken; boekenlijst
boekenfonds = huurboeken; boeken huren; schoolboeken uitlenen; tweedehands handboeken; tweedehands boeken
schooluniform = uniform; schoolkledij; kledijvoorschrift; kledingvoorschrift; verplichte kledij; dresscode; kledingcode; kledingreglement; kledijregels
turnkledij prijs = prijs van turnkledij; kosten van turnkledij; turnkledij kost
niet-verplichte kosten = niet-verplichte uitgaven; facultatieve kosten; vrijblijvende kosten; optionele kosten
klaskas = klaspot; klasrekening; geld van de klas; klaskassa
schoolreis = schoolreizen; uitstapje; uitstappen; klasuitstap; leerwandeling; studie-uitstap; buitenschoolse activiteit; op uitstap gaan; extra muros; uitstap met de klas
meerdaagse uitstap = meerdaagse schoolreis; meerdaagse extra-murosactiviteit; openluchtklassen; bosweek; meerdaagse; stadsklas; overnachten met de klas; meerdaagse reis; skireis; kampklas
reis naar het buitenland = buitenlandse schoolreis; Romereis; uitstap naar het buitenland; buitenlandse uitstap; Londenreis; Parijsreis
thuisblijver bij uitstap = thuisblijvende leerling; leerling die thuisblijft bij zeeklassen; kinderen die thuisblijven tijdens zeeklassen; thuisblijvers bij meerdaagse uitstap

# Budget en inkomsten van de school
schoolbudget = werkingsbudget van de school; jaarbudget; schoolbegroting; budget van de school; financiële middelen van de school; werkingstoelage; werkingsgeld; werkingskosten; begroting van de school; werkingstoelagen; financiering van de school
uitgavenbudget activiteiten = budget voor activiteiten; geld voor activiteiten; activiteitenbudget; middelen voor activiteiten; budget voor projecten; projectbudget
ses-middelen = ses-uren middelen; gok-middelen; kansarmoedemiddelen; extra middelen voor kansarme leerlingen
subsidie = toelage; betoelaging; gesubsidieerd; subsidiëring; gemeentelijke subsidie; subsidiebedrag; subsidies; subsidie ontvangen; financiële steun van de gemeente; projectsubsidie; betoelaagd; toelage van de gemeente; gemeentelijke toelage; subsidiegeld; gemeentelijke steun
subsidieaanvraag = subsidie aanvragen; aanvraag van subsidie; subsidiedossier; dossier indienen voor subsidie; projectaanvraag; aangevraagde subsidie; toelage aanvragen; aanvraag voor een toelage
subsidiereglement = subsidievoorwaarden; reglement voor subsidies; voorwaarden voor subsidie; toelagereglement
projectoproep = projectoproepen; projectwedstrijd; oproep tot projecten; prijsvraag
sponsoring = sponsor; gesponsord; sponsors; sponsorgeld; sponsorschap; mecenas; sponsoren; bedrijf dat steunt; sponsorloop opbrengst
fondsenwerving = kaarten verkopen; inzameling van geld; koekjesverkoop; crowdfunding; fundraising; opbrengst van acties; geld ophalen; geldactie; geld inzamelen voor de school; plantjesverkoop; wafelslag; benefietactie; tombola; fondsen werven; actie ten voordele van de school; bloembollenverkoop
opbrengst schoolfeest = opbrengst van het schoolfeest; winst van het schoolfeest; inkomsten uit het eetfestijn; inkomsten van feesten; opbrengst van het eetfestijn
goed doel = steun aan een goed doel; inzamelactie voor goed doel
gift = schenking; donatie; schenken; gift van een bedrijf; legaat; doneren; donateur
verhuurinkomsten = inkomsten uit verhuur; opbrengst van zaalverhuur; opbrengst van verhuur; huurinkomsten; verhuur brengt op
gezamenlijke aankoop = groepsaankoop; samenaankoop; samen aankopen; raamcontract; raamovereenkomst; gemeenschappelijke aankoop; aankoopcentrale; opdrachtencentrale; gezamenlijk aankopen; samen bestellen
leverancier = leveren; aannemer; toeleverancier; leverancierskeuze; externe firma; firma; bedrijf dat levert; contractant
contract = overeenkomst; lopend contract; contractduur; looptijd van het contract; opzegtermijn; einde van het contract
overheidsopdracht = aanbesteding; openbare aanbesteding; bestek; offerte; prijsofferte; prijsvraag bij leveranciers; wet op de overheidsopdrachten
boekhouding = boekhouder; boekhoudprogramma; jaarrekening; boekhoudpakket; financieel verslag
verzekering = polis; schoolverzekering; burgerlijke aansprakelijkheid; verzekerd; ongevallenverzekering; verzekeringspolis; verzekeringsmaatschappij; verzekeraar; ba-verzekering; verzekeren; schoolpolis
huurprijs = kost van de huur; huur betalen; huurtarief; gebruiksvergoeding

!= maximumfactuur | schoolkosten | schoolfactuur | onbetaalde factuur
!= onbetaalde factuur | afbetalingsplan | kwijtschelding | invordering | sociaal fonds | derdebetaler
!= schooltoeslag | groeipakket | subsidie | financiële steun gezin | sponsoring | gift | fondsenwerving
!= schoolreis | meerdaagse uitstap | reis naar het buitenland
!= prijs uitstap | prijs meerdaagse uitstap
!= kosteloos | korting
!= kansarmoede | oki | armoedebeleid | armoedesignaal
!= ocmw | caw
!= handboek | boekenfonds | schoolmateriaal
!= voedselhulp | kledinghulp
!= subsidie | subsidieaanvraag | subsidiereglement
!= fondsenwerving | goed doel
!= schoolbudget | subsidie | sponsoring
!= rekeningnummer | ondernemingsnummer
!= uitpas | verhoogde tegemoetkoming | schooltoeslag
`;
