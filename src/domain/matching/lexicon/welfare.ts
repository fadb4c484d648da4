/** What is said of welfare, the social house, vouchers, food aid, home support and language in families. */
export default `
# Diensten
sociaal huis = OCMW; sociale dienst; welzijnshuis; sociale dienst van de gemeente; openbaar centrum voor maatschappelijk welzijn; welzijnsdienst; dienst welzijn; sociaal loket
maatschappelijk werker = sociaal assistent; maatschappelijk assistent; sociaal werker; hulpverlener OCMW; welzijnswerker; trajectbegeleider; maatschappelijk werkster; sociaal verpleegkundige
huis van het kind = gezinshuis; huis voor gezinnen; opvoedingswinkel; opvoedingspunt; ontmoetingshuis voor gezinnen; Kind en Taal-punt
consultatiebureau = dienst Opgroeien; K&G; Kind en Gezin-team; Agentschap Opgroeien; regioverpleegkundige; verpleegkundige van Kind en Gezin
caw = algemeen welzijnswerk; CAW-onthaal; welzijnsonthaal
1-gezin-1-plan = één gezin één plan; 1G1P; 1 gezin 1 plan; eerstelijnspsycholoog voor jongeren; jeugdhulp in het gezin
jeugdhulp = integrale jeugdhulp; jeugdzorg; bijzondere jeugdzorg; gemandateerde voorziening; OCJ; jeugdrechtbank; VAPH-hulp; jeugdhulpverlening; ondersteuningscentrum jeugdzorg
clb = centrum voor leerlingenbegeleiding; CLB-medewerker; CLB-anker; CLB-werking; schoolarts en verpleegkundige van CLB
cgg = centrum geestelijke gezondheidszorg; psychiater; geestelijke gezondheidszorg; wachtlijst psycholoog
revalidatie = CAR; therapie onder schooltijd; revalidatiecentrum; therapeut op school; psychomotoriek
thuisbegeleiding = gezinsbegeleiding; gezinsondersteuning; begeleiding aan huis; thuisbegeleidingsdienst; hulp in het gezin; ondersteuning thuis; gezinsondersteuner; begeleiding van gezinnen; gezinscoach
brugfiguur = brugfiguren; brugpersoon; schoolopbouwwerker; schoolopbouwwerk; brugfiguur onderwijs; bruggenbouwer; brugfunctie; schakel tussen gezin en school; brugfiguur op school; intermediair school-gezin; brugwerker; schoolbrugfiguur
huisbezoek = huisbezoeken; thuisbezoek; bezoek aan huis; kennismakingsbezoek thuis; huisbezoekproject; leerkracht op huisbezoek; op huisbezoek gaan; bij het gezin thuis langsgaan
doorverwijzing = doorverwijzen; toeleiding naar hulp; toeleiden; aanmelden voor hulp; verwijzen naar OCMW; doorsturen naar hulpverlening; warme doorverwijzing; signaal aan het OCMW
contactpersoon armoede = aanspreekpunt armoede; armoedecoördinator; vertrouwenspersoon armoede op school; kansarmoede-aanspreekpunt; trekker armoedebeleid
opvoedingsondersteuning = opvoedingsvraag; opvoedingslijn; opvoedingscursus; Triple P; opvoedingsspreekuur; steun bij het opvoeden; opvoedingsadvies; oudercursus opvoeding; opvoedingslezing; opvoedconsulent
ontmoeting ouders en kinderen = spelinloop; spel- en ontmoeting; ontmoetingsplaats voor jonge kinderen; speelinloop; babymassage; ouder-kindgroep; ontmoeting voor gezinnen; spelnamiddag voor peuters
rouw = verlies van een dierbare; overlijden; rouwkoffer; rouwbegeleiding; verdriet; dood bespreken; rouwzorg; rouwen; rouwverwerking; overlijden van leerling
scheiding = echtscheiding; gescheiden gezinnen ondersteunen; scheidingskoffer; uit elkaar gaan; relatiebreuk; vechtscheiding
mantelzorg = jonge mantelzorger; zorgen voor zieke ouder; KOPP; KOPP-kind; mantelzorgende leerling; jonge mantelzorgers; zorg voor familielid
crisisopvang = noodopvang voor gezin; vluchthuis; crisisplaats; noodwoning; doorgangswoning; opvang bij crisis
dakloosheid = thuisloos; dakloos; geen vaste woonplaats; thuisloosheid; dakloze; uithuiszetting; sofaslaper
huisvesting = slechte woning; woonprobleem; ongezonde woning; sociale woning; krappe behuizing; woningnood; woonsituatie; sociale huisvesting; wonen in slechte staat; huurwoning

!= sociaal huis | huis van het kind | caw | clb | cgg
!= brugfiguur | thuisbegeleiding | huisbezoek | maatschappelijk werker
!= rouw | scheiding | mantelzorg
!= dakloosheid | huisvesting | crisisopvang

# Armoede en geld
armoede = kansarmoede; kansarm; arm gezin; in armoede leven; financieel kwetsbaar; behoeftig; minderbedeeld; armoedeproblematiek; kinderarmoede; onder de armoedegrens; gezin dat het moeilijk heeft; armoedesituatie; financiële problemen thuis
armoedebeleid op school = omgaan met armoede; kansenbeleid armoede; beleid rond kansarmoede; kostenbewuste school; armoedebestrijding; armoedewerking; armoedetoets; Samen tegen Onbetaalde Schoolfacturen; SOS; kostenbeheersing op school
armoedesignaal = tekens van armoede; signalen van kansarmoede; lege brooddoos; herkennen van armoede; zonder ontbijt naar school; geen winterjas; hongerige leerling; honger op school; te dunne kledij; zonder middageten
onderwijskansarmoede-indicator = SES-kenmerk; SES; sociaal-economische status; kansarmoede-index; leerlingenkenmerken; indicatorleerling; GOK-leerling; GOK; gelijke onderwijskansen; kwetsbare leerling; OKI; onderwijskansarm; sociaaleconomisch
schooltoelage = studietoelage; schooltoeslag; studiebeurs; selectieve participatietoeslag; Groeipakket; kinderbijslag; schooltoelage aanvragen; toelage voor leerlingen; beurs
recht op toelage = beursgerechtigd; leerlingen met een schooltoelage; ontvangers van schooltoelage; rechthebbende op toelage
sociale maatregel op school = kortingssysteem; korting voor gezin met laag inkomen; verminderd tarief voor kansarme gezinnen; tussenkomst voor minderbegoede; armoedefonds
verhoogde tegemoetkoming = VT-statuut; voorkeurtarief; statuut verhoogde tegemoetkoming; Omnio; RVV; verhoogde verzekeringstegemoetkoming; leefloon; recht op verhoogde tegemoetkoming
uitpas = vrijetijdspas; kansenpas; kansentarief; UiTPAS met kansentarief; kortingspas; kansenpashouder; uitpaskaart; UiT-pas; voordeelkaart vrije tijd; vrijetijdskaart; uitpas aan kansentarief; uitpaspunten
schoolrekening ocmw = tussenkomst OCMW in schoolkosten; OCMW betaalt schoolrekening; steun van OCMW voor schoolrekening; derdebetaler schoolfactuur; schoolkosten ten laste van OCMW; onderwijscheque; tussenkomst in schoolkosten; derdebetalersregeling; schoolbon; steun bij schoolkosten
onbetaalde schoolrekening = onbetaalde factuur; onbetaalde schoolfactuur; wanbetaler; wanbetaling; achterstallige rekening; openstaande schoolrekening; openstaande factuur; achterstal; niet betaalde factuur; ouders die niet betalen; oninbare rekening; betalingsachterstand
incasso = deurwaarder; invordering; incassobureau; gerechtelijke invordering; aanmaning; dagvaarden; inningsbureau; ingebrekestelling; aangetekende brief voor betaling
afbetalingsplan = gespreide betaling; spaarplan; betalen in schijven; afbetaling; in schijven betalen; betaalplan; spreiding van betaling; spaarsysteem voor uitstap; spaarregeling; afkorting maandelijks
maximumfactuur = scherpe maximumfactuur; minder scherpe maximumfactuur; MAFA; plafond van kosten; dubbele maximumfactuur; maximumbijdrage; wettelijk maximum aan ouders gevraagd
schoolrekening = schoolfactuur; factuur aan ouders; maandelijkse rekening; afrekening aan ouders; bijdrage van ouders; schoolkosten; kosten doorrekenen aan ouders; rekening meegeven; ouderbijdrage
budgetbegeleiding = budgetbeheer; schuldhulpverlening; schuldbemiddeling; hulp bij schulden; collectieve schuldenregeling; budgetcoach; begeleiding bij geldproblemen; schuldenlast; begeleiding van het gezinsbudget; schulden
voedselhulp = voedselbank; voedselpakket; voedselbedeling; sociale kruidenier; noodvoedsel; voedselverdeling; sociaal restaurant; sociale supermarkt; gratis eten voor gezinnen; voedselpakketten; voedselteam
kledinghulp = tweedehandskledij; gratis kledij; weggeefwinkel; kledijbank; kleding voor kansarmen; geefwinkel; ruilwinkel; kledingbank; kleren bedelen; geefkast
schoolmateriaal voor kansarmen = gratis schoolgerief; boekentas voor kansarme kinderen; brooddoos schenken; schoolspullenactie; gratis boekentas; hulp bij aankoop schoolgerief; materiaalpakket; kosteloos schoolmateriaal; boekentasactie
gratis maaltijd = maaltijd aan 1 euro; sociaal tarief maaltijden; euromaaltijd; gratis warme maaltijd; gratis middagmaal; schoolmaaltijd aan verlaagde prijs; gratis soep; maaltijd voor kansarme leerlingen; gratis lunch
armoedevereniging = Welzijnsschakel; vereniging waar armen het woord nemen; ervaringsdeskundige in armoede; welzijnsschakels; Netwerk tegen Armoede; opgeleid ervaringsdeskundige; Sint-Vincentius; lokale armoedevereniging
sinterklaasgeschenk = sint voor kansarme gezinnen; cadeau voor arme kinderen; speelgoedbedeling; speelgoed voor kansarmen; Sint voor iedereen
rechtenonderzoek = rechtenverkenning; automatische rechtentoekenning; recht op steun nagaan; toekenning van rechten; niet opgenomen rechten; premies uitzoeken; hulp bij papierwerk; administratieve hulp aan gezinnen; hulp bij formulieren

!= schooltoelage | verhoogde tegemoetkoming | uitpas | maximumfactuur
!= onbetaalde schoolrekening | schoolrekening | schoolrekening ocmw
!= afbetalingsplan | incasso | budgetbegeleiding
!= voedselhulp | kledinghulp | schoolmateriaal voor kansarmen | gratis maaltijd
!= armoede | onderwijskansarmoede-indicator | recht op toelage
!= armoedesignaal | armoedebeleid op school

# Taal en gezin
thuistaal = taal thuis; moedertaal; taal van het gezin; welke taal spreekt het kind thuis; gezinstaal; andere thuistaal; taal die de moeder spreekt; taal gesproken in het gezin; eerste taal; thuis een andere taal dan Nederlands
anderstalig = niet-Nederlandstalig; anderstalige; anderstalige leerling; leerling met andere moedertaal; niet-Nederlandstalige leerling; Nederlands niet als thuistaal; anderstalig kind
anderstalige ouder = niet-Nederlandstalige ouder; ouder die geen Nederlands spreekt; anderstalige gezinnen; ouders die het Nederlands niet machtig zijn; ouders zonder Nederlands
anderstalige nieuwkomer = AN-leerling; OKAN-leerling; gewezen anderstalige nieuwkomer; nieuwkomer; kind dat pas in België is; anderstalige nieuwkomers; ex-OKAN
taalstimulering in het gezin = taalstimulatie; taal stimuleren thuis; ouders die taal stimuleren; taalondersteuning thuis; taalproject voor gezinnen; samen taal oefenen; taalstimulering thuis; Nederlands oefenen thuis
taalbad = taalintegratietraject; taaltraject; intensief Nederlands; taalbadklas; voltijds taalbad; taalklas; taallestijden
taalscreening = KOALA-test; taalscreening derde kleuterklas; taalproef; taaltest; taalvaardigheid toetsen; SALTO; koalascreening; screening taal
taalachterstand = beperkte taalvaardigheid; taalzwak; taalprobleem; taalarm; taalnood; zwakke kennis van het Nederlands; onvoldoende Nederlands; Nederlands onvoldoende beheersen; taalontwikkeling vertraagd
taalbeleid = talenbeleid; taalvisie; beleid over taal; taalcoördinator; visie op taal; afspraken over andere talen; taal op de speelplaats; taalbeleidsplan; meertaligheid op school; talenbeleid op school
nederlands voor ouders = Nederlandse les voor ouders; NT2; taalles voor ouders; les Nederlands voor anderstaligen; cursus Nederlands; Nederlands leren ouders; NT2-cursus; lessen Nederlands op school; KAAP; Ligo; basiseducatie; taalcursus voor anderstaligen
conversatietafel = praattafel; praatgroep Nederlands; babbelonië; Nederlands oefenen; oefenkansen Nederlands; taaltafel; babbelgroep; conversatiegroep; taalcafé
tolk = sociaal tolk; tolken; tolkdienst; telefoontolk; tolkenhulp; sociaal vertaler; intercultureel bemiddelaar; vertaler; vertaalhulp; oudercontact met tolk; tolkentelefoon; Atlas-tolk
vertaling = vertalen; vertaalde brief; vertaalde documenten; vertaalapp; folder in andere taal; meertalige brief; vertaald document
heldere taal = klare taal; eenvoudige taal; begrijpelijke brieven; pictogrammen; leesbare brief; toegankelijke taal; eenvoudig Nederlands; duidelijk taalgebruik; picto
taalbuddy = taalmaatje; buddy; taalvrijwilliger; buddywerking; buddyproject; mentorproject; taalmentor; buddysysteem
studiehulp aan huis = huiswerkbegeleiding thuis; student begeleidt leerling thuis; huiswerk aan huis; studiecoach thuis; tutoraat; tutor; studietutor; huistaakbegeleiding aan huis; huiswerkbuddy
kleuterparticipatie = kleuters niet ingeschreven; toeleiden van kleuters; inschakelen van jonge kleuters; toeleiding naar kleuteronderwijs; participatie aan kleuteronderwijs; actieplan kleuterparticipatie; niet-ingeschreven kleuters; elke dag naar de kleuterschool; kleutertoeleiding

!= thuistaal | taalachterstand | taalscreening | taalbad | taalbeleid
!= anderstalig | anderstalige ouder | anderstalige nieuwkomer
!= tolk | vertaling | heldere taal
!= nederlands voor ouders | conversatietafel | taalbuddy
!= taalstimulering in het gezin | studiehulp aan huis
`;
