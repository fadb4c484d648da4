/** What services offer to schools, in the words of their catalogues. */
export default `
# Vormen van aanbod
aanbod voor scholen = schoolaanbod; onderwijsaanbod van de gemeente; scholenaanbod; gemeentelijk aanbod; educatief aanbod; overzicht van aanbod; catalogus; aanbodbrochure; onderwijsgids; scholengids; schoolwerking; aanbod op maat van scholen
workshop = atelier voor klassen; doe-sessie; doeworkshop; doe-activiteit; werkwinkel; interactieve sessie; workshopreeks; praktische sessie; initiatiesessie; werkatelier
voorstelling = vertoning; show; spektakel; theatervoorstelling voor klassen; performance; matinee
rondleiding = gidsbezoek; geleid bezoek; geleide wandeling; begeleid bezoek; rondgang; toer; rondleiden; bezoek met gids; geleide rondgang; kijkje achter de schermen; geleide tour; bezichtigen; bezichtiging
klasbezoek = bezoek met de klas; klas komt op bezoek; groepsbezoek; schoolbezoek; bezoek van klassen; klasuitstap naar dienst; bezoek in klasverband; bezoek voor scholen
lezing = voordracht voor publiek; causerie; spreker; uiteenzetting; presentatie; praatje; webinar; infosessie; infomoment
lespakket = educatief pakket; didactisch pakket; lesbrief; kant-en-klare les; lespakketten; downloadbaar lesmateriaal; pakket voor de klas; werkbundel; lessenpakket; educatieve bundel; methodiek; lesfiche
uitleen = uitlenen; uitleenpakket; ontlening voor scholen; gebruikleen; bruikleen; uitleenset; uitgeleend; in bruikleen geven
begeleiding = begeleiden; coaching; coachen; ondersteuning op maat; procesbegeleiding; begeleidingstraject; trajectbegeleiding; advies op maat; individuele begeleiding
lessenreeks = reeks lessen; lessencyclus; cursus; reeks van workshops; opeenvolgende lessen; meerdere sessies; cyclus; sessiereeks; opleidingsreeks
project = projectaanbod; schoolproject; klasproject; langlopend project; projectdeelname; jaarproject; samenwerkingsproject; initiatief op school; projectmatig
zoektocht = speurtocht; ontdekkingstocht; fotozoektocht; schattenjacht; geocaching; bosspel; stadsspel; smartphonezoektocht; ontdekspel; speurneuzentocht; spelparcours
escaperoom = ontsnappingskamer; escapespel; escape game; ontsnappingsspel; escapebox; puzzelkoffer
educatief spel = leerspel; spel voor de klas; simulatiespel; rollenspel; quiz voor klassen; spelvorm; ganzenbord; inleefspel; kaartenspel voor de klas; rollenspelen
initiatie = kennismaking; proefles; introductieles; eerste kennismaking; initiatiereeks; instapsessie; kennismakingsles
tentoonstelling voor klassen = reizende tentoonstelling; rondreizende expo; mobiele tentoonstelling; expositie voor scholen; uitleenbare tentoonstelling; educatieve expo; tentoonstelling op school
infostand = stand op school; infopunt; promostand; kraampje met info; infobus; infokraam; mobiel infopunt
campagne = sensibilisering; sensibiliseringsactie; sensibiliseringscampagne; bewustmaking; bewustmakingsactie; affichecampagne; voorlichtingscampagne; sensibiliseren; actiecampagne; bewustmaken
demonstratie = demo; voorbeeldles; showcooking; demonstreren; demonstratieles; voordoen
actie = schoolactie; actie op school; klasactie; gezamenlijke actie
vorming voor leerkrachten = studiedag voor leerkrachten; nascholing op maat; teamvorming; vormingssessie leerkrachten; inspiratiedag; leraren op vorming; inspiratiesessie; train-the-trainer
netwerkmoment = intervisie; lerend netwerk; uitwisselingsmoment; netwerkbijeenkomst; collegagroep; ontmoetingsdag voor scholen; netwerkdag; uitwisseling tussen scholen; intervisiemoment
advies = consult; adviesgesprek; deskundig advies; adviesverlening; adviesbezoek; begeleidend advies; advies vragen; raadgeving; advies inwinnen
vervoer als aanbod = gratis bus voor scholen; busvervoer door de gemeente; vervoer georganiseerd door gemeente; tussenkomst busvervoer; schoolbus van de gemeente; bus ter beschikking; gratis vervoer naar activiteit; minibus lenen; vervoerstoelage
infrastructuur als aanbod = gebruik van gemeentelijke sportzaal; gratis zaal voor scholen; gebruik van terreinen; sporthal ter beschikking; zwembad voor scholen; gratis gebruik van infrastructuur
premie als aanbod = premie voor scholen; schoolpremie; cheque voor scholen; financiële tussenkomst voor scholen; tegemoetkoming voor klassen; projecttoelage voor scholen; waardebon voor scholen
levering als aanbod = gratis fruit leveren; bomen en planten schenken; gratis planten; gratis materiaal voor scholen; startpakket; welkomstpakket; geschenkpakket; gratis pakket

!= workshop | voorstelling | rondleiding | klasbezoek | gastles | lespakket | uitleen | begeleiding | lessenreeks | zoektocht
!= vorming voor leerkrachten | vorming voor ouders | netwerkmoment
!= lezing | demonstratie | infostand | campagne
!= vervoer als aanbod | infrastructuur als aanbod | premie als aanbod | levering als aanbod
!= escaperoom | educatief spel | zoektocht
!= wandeling | rondleiding

# Praktisch
betalend aanbod = niet gratis; betalende activiteit; activiteit tegen betaling; kost voor deelnemers
inschrijven = inschrijving; zich inschrijven; opgeven voor activiteit; registratie; zich aanmelden voor een activiteit
reserveren = reservering; reservatie; vastleggen; reservatie maken; moment vastleggen; op voorhand reserveren; gereserveerd; bespreken van plaats; op voorhand vastleggen; vooraf vastleggen
annuleren = annulering; afzeggen; afmelden; afzegging; afmelding; annulatie; niet komen opdagen; no-show; annuleringskosten; annuleringsvoorwaarden; afgelasten; niet laten doorgaan; afblazen; afgelast; geannuleerd
wachtlijst aanbod = wachtlijst voor activiteit; reservelijst; volzet aanbod; volboekt; geen plaats meer
groepsgrootte = aantal deelnemers per sessie; maximum aantal leerlingen per groep; hoeveel kinderen per sessie; groepsomvang; maximale groep; aantal leerlingen per sessie; klasgrootte bij activiteit; deelnemersaantal
duur van de activiteit = hoe lang duurt activiteit; duur van sessie; lengte van workshop; tijdsduur van het bezoek; duurtijd; sessieduur
plaats van de activiteit = locatie van workshop; locatie van activiteit; vindplaats van activiteit
periode van aanbod = wanneer aanbod loopt; looptijd van aanbod; beschikbare data; mogelijke data; data in overleg; te kiezen data
voorbereiding in de klas = voorbereidend lesmateriaal; klassikale voorbereiding; voorbereidingsfiche; voorafgaande opdracht
naverwerking = verwerking in de klas; verwerkingsles; naverwerkingsopdracht; vervolgles; napakket; verwerkingsopdracht; nazorg
lesgever van buitenaf = workshopbegeleider; animator van de workshop; docent van buitenaf; educatief medewerker; atelierbegeleider; natuurgids als begeleider; sessiebegeleider; procesbegeleider
zelfstandig bezoek = zonder gids; zelf op verkenning; onbegeleid bezoek; zelfstandige verkenning
digitaal aanbod = online aanbod; digitaal lespakket; virtuele rondleiding; online workshop; online activiteit; online les door dienst; virtueel bezoek; livestream
maatwerk = aangepast aan de groep; aangepast aanbod; aangepast programma; aanpasbaar
toegankelijk aanbod = aanbod voor buitengewoon onderwijs; prikkelarm; geschikt voor kinderen met een beperking; aanbod voor anderstaligen; prikkelarme voorstelling
binnen schooluren = gedurende de schooltijd; binnen de lestijden; overdag tijdens de schooldag
buiten schooluren = na de lesuren; na schooltijd; buiten de lestijd; buiten lesuren; buitenschools; na de bel; naschools
binnenactiviteit = activiteit binnen; indoor; indooractiviteit; overdekte activiteit
buitenactiviteit = activiteit buiten; outdoor; openlucht; veldwerk; terreinactiviteit
deelname aan aanbod = deelnemen aan gemeentelijk aanbod; gebruik maken van het aanbod; aanbod gebruikt; welke activiteiten van gemeente gevolgd; intekenen op aanbod; deelgenomen aan activiteit; gebruik van het aanbod
deelname = deelnemen; meedoen; participeren; participatie; deelgenomen; meewerken; deelnemend; aan deelnemen; meegedaan; ingaan op het aanbod; instappen in een project; zich engageren; ingetekend; meestappen
bekendheid van aanbod = het aanbod kennen; weten dat het bestaat; gehoord van aanbod; kennis van aanbod
bekendmaking van aanbod = aanbod aankondigen; communicatie over aanbod; aanbod bekendmaken
wensen voor aanbod = gewenst aanbod; waar nood aan is in aanbod; nieuw aanbod voorstellen; ontbrekend aanbod; welk aanbod mist; aanbod gewenst; suggestie voor aanbod; gemist aanbod; wat ontbreekt in het aanbod; lacune in het aanbod; leemte; tekort in het aanbod; aanbod missen; hiaat; aanbod waaraan nood is; nood aan extra aanbod; behoefte aan aanbod; gemiste activiteit; ontbrekende activiteit; nieuw aanbod gewenst
drempel voor deelname = waarom niet deelnemen; redenen om niet deel te nemen; reden van niet-deelname; hindernis om deel te nemen; niet kunnen deelnemen omdat; reden niet-deelname; reden om niet deel te nemen; waarom niet ingegaan; reden om af te haken; wat weerhoudt van deelname; waarom school niet deelneemt; drempel om deel te nemen; belemmering voor deelname; reden van afwezigheid bij activiteit; wat verhindert deelname; weerhouden om deel te nemen; weerhouden om in te schrijven; drempel om in te schrijven; reden om niet in te schrijven; beletten deel te nemen; verhinderen deel te nemen; waarom niet ingeschreven; reden om niet mee te doen; niet deelnemen
thema = onderwerp; topic; rond het thema; inhoud van aanbod; waarover gaat; thematiek; jaarthema; schoolthema; rond welk onderwerp; rond welk thema
leerdoelen van aanbod = aansluiting bij leerplan; gekoppelde eindtermen; leerwinst; doel van de activiteit; doelstelling
meebrengen = meenemen; benodigdheden; zelf voorzien; benodigd materiaal; aangepaste kledij
verplaatsing naar aanbod = verplaatsing met de klas; te voet naar activiteit; vervoer van de klas; vervoer zelf regelen; klas komt te voet; hoe geraakt de klas er

!= gratis | betalend aanbod
!= inschrijven | reserveren | annuleren | wachtlijst aanbod
!= binnen schooluren | buiten schooluren
!= binnenactiviteit | buitenactiviteit
!= voorbereiding in de klas | naverwerking
!= groepsgrootte | duur van de activiteit | plaats van de activiteit | periode van aanbod
!= deelname aan aanbod | bekendheid van aanbod | wensen voor aanbod | drempel voor deelname
!= zelfstandig bezoek | digitaal aanbod | rondleiding
`;
