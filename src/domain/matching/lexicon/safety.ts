/** What is asked about fire, evacuation, emergencies, first aid, burglary, access and dangerous materials. */
export default `
# Brandveiligheid
brandveiligheid = brandpreventie; brandveilig; brandbeveiliging; preventie van brand; voorkomen van brand; brandveiligheid van gebouw; brandveiligheid van de gebouwen; bescherming tegen brand; brandonveilig
brand = brandje; brandgeval; brand op school; brandincident; vuur; uitgebroken brand; brandstichting
brandweeradvies = brandpreventieverslag; brandverslag; brandweerverslag; advies van de brandweer; brandweercontrole; brandweerinspectie; controle door de brandweer; bezoek van brandweer voor controle; brandpreventieadvies; verslag van de brandweer; brandweerattest; brandveiligheidsattest; attest van brandveiligheid; preventieverslag brandweer; brandveiligheidsverslag; brandweer controleren; inspectie door de brandweer
brandblusser = blustoestel; brandblustoestel; poederblusser; schuimblusser; CO2-blusser; blusapparaat; brandblusapparaat; blusmiddel; blustoestellen; brandblusmiddelen; draagbaar blustoestel; blusser
brandhaspel = brandslang; muurhaspel; hydrant; haspel; brandkraan; muurhydrant; brandhaspels
blusdeken = branddeken
controle blusmiddelen = keuring van brandblussers; onderhoud blustoestellen; jaarlijkse controle blustoestellen; nazicht brandblussers; onderhoud brandblussers; controle brandblusser; keuring blustoestellen; brandblussers keuren; blusmiddelen nakijken
rookmelder = rookdetector; rookdetectie; detectie van rook; rookmelders; rookdetectiesysteem; rookalarm
branddetectie = brandmeldcentrale; branddetectiesysteem; brandmeldinstallatie; branddetectie-installatie; brandmeldsysteem; detectie van brand; automatische branddetectie
CO-melder = koolstofmonoxidemelder; CO-vergiftiging; CO-detector; koolstofmonoxide; CO-intoxicatie
gasdetectie = gasmelder; gasdetector; gasafsluiter; gaskraan
brandalarm = brandalarminstallatie; sirene; brandalarmsysteem; brandcentrale; alarmsignaal; alarm bij brand; brandbel; drukknop brandalarm; brandalarmsignaal
keuring brandalarm = onderhoud branddetectie; keuring van branddetectie; controle brandmeldinstallatie; keuring brandmeldinstallatie; test brandalarm; brandalarm testen
branddeur = brandwerende deur; zelfsluitende deur; compartimentering; brandcompartiment; brandwerend; branddeuren; brandwerende wand; compartiment
rookluik = rookkoepel; RWA; rookafvoer
nooduitgang = vluchtdeur; uitgang bij nood; nooddeur; branduitgang; nooduitgangen
noodtrap = brandtrap; vluchttrap; brandladder; buitentrap; evacuatietrap
vluchtweg = evacuatieweg; ontruimingsroute; vluchtroute; evacuatieroute; vrije doorgang; vluchtwegen; vrijhouden van gangen; ontruimingsweg; evacuatiewegen
noodverlichting = veiligheidsverlichting; pictogramverlichting; nood- en veiligheidsverlichting; noodlamp; noodlichten; verlichting bij stroompanne; verlichting vluchtweg
keuring noodverlichting = noodverlichting testen; controle noodverlichting; onderhoud noodverlichting
pictogram = veiligheidspictogram; evacuatiepictogram; veiligheidssignalisatie; uitgangspictogram; pictogrammen
brandversiering = brandveilige versiering; versiering in gangen; decoratie brandveilig; brandbaar materiaal
bluswater = brandweertoegang; doorgang voor brandweer; hydrant in straat; bereikbaarheid voor de brandweer; bereikbaar voor hulpdiensten; opstelplaats brandweer; toegangsweg voor brandweer; toegankelijkheid voor hulpdiensten; toegang hulpdiensten
brandveiligheid bij evenement = tijdelijk evenement brandveiligheid; brandveiligheid schoolfeest; veiligheid bij evenement; evenementenveiligheid
!= brandblusser | brandhaspel | blusdeken | rookmelder | CO-melder | brandalarm | branddeur | nooduitgang | noodverlichting | noodtrap
!= controle blusmiddelen | keuring brandalarm | keuring noodverlichting | brandweeradvies
!= brandweeradvies | brandweerkazerne
!= inbraakalarm | brandalarm

# Evacuatie
evacuatieoefening = ontruimingsoefening; brandoefening; oefenen met evacueren; alarmoefening; evacuatie oefenen; oefening bij brand; brandalarmoefening; evacuatietest; oefening ontruiming; evacuatie-oefening; oefenevacuatie; brandevacuatieoefening; brandalarm oefenen; gebouw ontruimen als oefening; proefevacuatie; ontruiming oefenen; evacuatie inoefenen; oefenen hoe iedereen het gebouw verlaat; evacuatie oefenen
evacuatie = ontruiming; evacueren; ontruimen; gebouw verlaten bij brand; het gebouw verlaten; evacuatieprocedure
evacuatietijd = tijd om te evacueren; duur van de evacuatie; ontruimingstijd; minuten om gebouw te verlaten; tijd nodig voor ontruiming; duur evacuatieoefening; evacuatieduur; snelheid evacuatie
evacuatieplan = ontruimingsplan; evacuatieschema; vluchtplan; plan om te evacueren; evacuatieplannetje in lokaal; evacuatieplattegrond
verzamelplaats = verzamelpunt bij evacuatie; evacuatiepunt; verzamelpunt; evacuatieplaats; verzamelplaats bij brand; verzamelen bij evacuatie; verzamelen bij brand; plaats waar iedereen samenkomt na een ontruiming; plek na een evacuatie; waarheen na een evacuatie; verzamelen na brandalarm
evacuatie minder mobiele = evacuatiestoel; evacuatie van rolstoelgebruikers; evac-chair; evacuatie van personen met handicap; evacuatiematras
evacuatieverantwoordelijke = evacuatieleider; evacuatieteam; sluitploeg; evacuatiecoördinator; ontruimingsteam; verantwoordelijke evacuatie
eerste interventieteam = EIP; brandbestrijdingsdienst; eerste-interventieploeg; brandbestrijder van de school; interventieteam; EIT; brandploeg; eerstelijnsbestrijding; interventieploeg
opleiding kleine blusmiddelen = blusopleiding; cursus blussen; blusoefening; leren blussen; opleiding brandbestrijding; vorming brandveiligheid; opleiding brandblusser; oefenen met blussen; blusdemonstratie; opleiding brandpreventie; vorming brandbestrijding
!= evacuatieoefening | evacuatieplan | evacuatietijd | verzamelplaats | evacuatieverantwoordelijke
!= evacuatieoefening | opleiding kleine blusmiddelen | EHBO-opleiding

# Noodplanning
noodplan = intern noodplan; noodprocedure; crisisplan; bijzonder noodplan; noodplanning; intern nood- en interventieplan; BNIP; INP; noodscenario; nood- en interventieplan; schoolnoodplan; noodplan van de school; rampenplan; calamiteitenplan; draaiboek noodsituatie; draaiboek bij rampen; INIP; crisisdraaiboek; noodplandossier
noodplancoördinator = noodplanambtenaar; noodplanningsambtenaar; coördinator noodplanning; ambtenaar noodplanning; noodplanningscoördinator; dienst noodplanning
crisisteam = crisiscel; noodteam; crisisbeheer; crisiswerkgroep; crisisoverleg; crisiscomité
noodsituatie = incident; ramp; noodgeval; calamiteit; crisissituatie; rampsituatie; ernstig incident; noodsituaties
crisisopvang = onthaalcentrum bij ramp; noodopvang na ramp; opvanglocatie bij ramp; gebouw voor opvang bij ramp; opvangplaats bij evacuatie; uitwijkplaats; uitwijklocatie bij evacuatie; alternatieve opvangplaats; opvanglocatie bij evacuatie; noodopvang voor gezin; vluchthuis; crisisplaats; noodwoning; doorgangswoning; opvang bij crisis
schuilen = binnen schuilen; ramen en deuren sluiten bij ramp; schuilplaats; schuiloefening; schuilplaats bij ramp; schuilprocedure
lockdown = lockdownprocedure; amok; amokdreiging; schutter op school; gewapende indringer; amokprocedure; amokplan; lockdownplan; lockdownoefening; inval procedure; amokoefening; afzondering bij dreiging
bommelding = bommelding of bedreiging; bomalarm; terreurdreiging; dreiging; dreigbericht; dreigtelefoon; dreigmail; terreur; dreigingsniveau; aanslag
kernramp = nucleair noodplan; jodiumtablet; jodiumpillen; jodium; nucleair ongeval; jodiumtabletten; nucleaire noodsituatie; stock jodiumtabletten
gevaarlijke stoffen = SEVESO; gevaarlijk product; opslag van gevaarlijke producten; chemicaliën; gevaarlijke producten; Seveso-bedrijf; chemische producten; veiligheidsinformatieblad; gevarenpictogram; chemisch incident; gifwolk
noodoefening = rampoefening; oefening van het noodplan; noodplanoefening; multidisciplinaire oefening; crisisoefening; inoefenen noodplan; noodplan oefenen
!= noodplan | evacuatieplan | hitteplan
!= lockdown | bommelding | kernramp | brand
!= evacuatieoefening | noodoefening | lockdown

# Hulpverlening
locatie AED = plaats van de AED; waar AED hangt; AED toegankelijk dag en nacht; plaats defibrillator; AED buiten toegankelijk; dichtstbijzijnde AED; AED bereikbaar
AED-opleiding = leren werken met AED; opleiding defibrillator; vorming AED; cursus AED; gebruik van defibrillator leren
EHBO-koffer aanvullen = inhoud van EHBO-koffer; vervaldatum EHBO-materiaal; EHBO-koffer nakijken; aanvullen verbanddoos; inhoud verbanddoos; nazicht van EHBO-koffer; controle van de EHBO-koffer; EHBO-materiaal aanvullen
hulpdiensten = ziekenwagen; ambulance; spoeddienst; nooddiensten; hulpdienst; MUG
EHBO-register = register eerste hulp; registratie van verzorgingen; verzorgingsregister
externe preventiedienst = EDPBW; externe dienst voor preventie; Liantis; Mensura; Idewe; arbeidsgeneesheer; arbeidsarts; externe dienst preventie en bescherming; Securex; bedrijfsarts; preventieadviseur-arbeidsarts
welzijnsbeleid personeel = globaal preventieplan; GPP; jaaractieplan preventie; JAP; risicoanalyse; jaaractieplan; preventieplan; globaal preventieplan vijf jaar; welzijn op het werk; welzijnsplan; risicobeheersing; dynamisch risicobeheersingssysteem; preventiebeleid
veiligheidsrondgang = veiligheidscontrole; rondgang in het gebouw; veiligheidsaudit; risico-inventarisatie; arborondgang; werkplekbezoek; veiligheidsinspectie; veiligheidsdoorlichting; jaarlijkse rondgang
machineveiligheid = indienststelling; machinekeuring; persoonlijke beschermingsmiddelen; PBM; veiligheidsinstructiekaart; veiligheidsinstructie; PBM's; veiligheidsschoenen; veiligheidsbril; beschermingsmiddel; machineveiligheid in werkplaats; werkkledij
!= EHBO-koffer | defibrillator | EHBO-hulpverlener | EHBO-opleiding | reanimatie
!= defibrillator | locatie AED | AED-opleiding
!= EHBO-opleiding | EHBO-les leerlingen | AED-opleiding
!= preventieadviseur | externe preventiedienst | noodplancoördinator | EHBO-hulpverlener

# Inbraak en vandalisme
inbraak = ingebroken; inbreken; inbreker; poging tot inbraak; braak; ongewenste binnendringing; inbraakpoging; inbraken; slachtoffer van inbraak; dieven; dieven slaan toe
diefstal = gestolen materiaal; stelen; diefstallen; gestolen; diefstal op school; ontvreemding; gauwdiefstal; diefstal van materiaal; bestolen
inbraakbeveiliging = inbraakpreventie; beveiliging van gebouw; beveiligen tegen inbraak; beveiligd gebouw; beveiliging tegen inbraak
technopreventief advies = techno-preventief advies; diefstalpreventieadvies; inbraakpreventieadvies; technopreventie; diefstalpreventieadviseur; advies over diefstalpreventie
diefstalpreventie = diefstal voorkomen; maatregelen tegen diefstal; beveiligen tegen diefstal; diefstalbeveiliging
inbraakalarm = alarminstallatie; alarmsysteem; alarm tegen inbraak; alarmcentrale; alarm; inbraakdetectie; inbraakbeveiligingssysteem; inbraakalarminstallatie; anti-inbraaksysteem; alarmsysteem tegen inbraak
bewegingsdetector = bewegingsmelder; bewegingssensor; infrarooddetector
valse alarmmelding = loos alarm; vals alarm; alarmcode; alarm gaat ten onrechte af; onterecht alarm; valse alarmen
bewakingscamera = beveiligingscamera; toezichtscamera; camerabewaking; cameratoezicht; bewaking met camera's; camera; CCTV; camerasysteem; camera's op het terrein; camerabeveiliging; camera's op school; camera aan de ingang; filmen met bewakingscamera's; videobewaking; bewakingscamera's; gebouwen filmen; toegangen filmen; camera in het oog; permanent gefilmd
camerabeelden = bewaren van beelden; toegang tot camerabeelden; camerapictogram; aangifte van camera; beelden opvragen; bewaartermijn camerabeelden; camerawet; registratie van bewakingscamera; beelden van camera
vandalisme = vernieling; vandalenstreek; vernieldrang; schade door vandalen; moedwillige schade; vandaal; vandalismeschade; vernielen; opzettelijke beschadiging; vandalismegeval; vandalenschade; stukgemaakt
schade = schadebedrag; kostprijs van schade; schadevergoeding
hangjongeren = rondhangende jongeren; overlast op schoolterrein 's avonds; jongeren op de speelplaats na school; overlast na schooltijd; rondhangen; overlast in weekend; overlast op het schoolterrein; rondhanggedrag; overlast door jongeren; jongerenoverlast; overlast buiten schooluren; jongeren op de speelplaats 's avonds; jongeren hangen rond op de speelplaats; overlast door hangjongeren; overlastgevende jongere
brandstichting door derden = 
bewakingsfirma = bewakingsdienst; bewakingsagent; veiligheidsfirma; securityfirma; nachtbewaking; bewakingsonderneming; bewakingsronde
buurtinformatienetwerk = BIN; buurttoezicht; politiepatrouille; BIN-netwerk; BIN-school; patrouille
aangifte bij politie = klacht bij politie; proces-verbaal; politieaangifte; politie verwittigen; klacht indienen politie; melden aan politie; politie-interventie; tussenkomst van politie
samenwerking politie = contact met politie; politie op school; aanspreekpunt bij politie; samenwerking school en politie; samenwerking met de politie; contact met de wijkagent; samenwerken met de politie; afspraken met de politie; schoolspotter politie; jeugdpolitie
wapen op school = mes; verboden voorwerp; messen; steekwapen; wapenbezit; wapens; wapen; wapens op school; mes op school; wapendracht
!= inbraak | diefstal | vandalisme | agressie | sluikstort
!= inbraakalarm | bewakingscamera | bewegingsdetector | bewakingsfirma
!= bewakingscamera | camerabeelden
!= vandalisme | graffiti | hangjongeren | schade

# Toegang en sleutels
toegangscontrole = toegang tot het gebouw; badgesysteem; toegangssysteem; gesloten deur; elektronische toegang; toegangsbeveiliging; vreemden op school; toegangsbadge; toegangsbeheer; elektronisch slot; codeklavier; toegang van onbevoegden; afgesloten school tijdens lessen; gecontroleerde toegang; onbevoegden op school; badgelezer; badge; toegang tot het gebouw regelen; binnenkomen met badge
sleutel = sleutelbeheer; sleutelplan; sleutelkluis; sleutelbos; sleuteloverdracht; sleutels; sleutelsysteem; loper van de school; sleutelkastje; sleutelbezit; sleutels van gebouw
sleutelhouder = sleutelverantwoordelijke; beheerder van de sleutels; houder van sleutel; in bezit van sleutel; personen met sleutel; sleutelbeheerder; lijst van sleutels
slot = cilinder; deurslot; cilinderslot; sloten; cilinders; hang- en sluitwerk
omheining = afsluiting; draad; hekwerk; terreinafsluiting; omheind; schoolafsluiting; afsluiting van de speelplaats; omheining van het terrein; afrastering; omheinde speelplaats; draadafsluiting; omheinen; poort en omheining; afsluiting van het domein; omheining speelplaats; schutting; hek rond het terrein; hek rond de school; haag of draad rond het terrein; omheining van de school
automatische poort = elektrische poort; zelfsluitende poort; elektronische poort
poort op slot = gesloten poort; afgesloten poort; schoolpoort op slot; poort gesloten tijdens de lessen; poort gesloten houden
parlofoon = videofoon; deurbel; intercom; deurtelefoon; bel aan de poort; omroepsysteem; omroepinstallatie; videoparlofoon; omroep; intercomsysteem; deuropener
bezoekersregister = aanmelden van bezoekers; bezoekersbadge; bezoekersregistratie; bezoekers melden; aanmelden bezoeker; bezoekersbeleid; bezoekerslijst; bezoeker registreren; bezoekers registreren; bezoeker meldt zich aan; aanmelden aan het onthaal
ophalen door onbekende = ophaalbevoegdheid; afhaalpas; vreemde aan de schoolpoort; kinderlokker; verdacht persoon; meegeven aan onbekende; afhaallijst; personen die kind mogen ophalen; onbekende aan de poort
openen en sluiten gebouw = sluitronde; gebouw afsluiten; wie opent het gebouw; openen van gebouw; alarm opzetten; sluiten van gebouw; sluitplan
weggelopen kind = vermist kind; kind verdwenen; vermiste leerling; verdwijning; wegloopgedrag; weglopen van school; wegloper; kind kwijt; verdwenen leerling
!= sleutel | sleutelhouder | slot | toegangscontrole | omheining | parlofoon | automatische poort
!= bezoekersregister | ophalen door onbekende | toegangscontrole

# Asbest en straling
asbest = asbesthoudend materiaal; asbesttoepassing; asbestvezel; asbest in gebouw; asbesthoudend; asbestcement; eternit; asbesthoudende materialen; asbestplaat; asbestleien; asbest aanwezig; aanwezigheid van asbest; asbestdak; asbesttoepassingen
asbestinventaris = asbestattest; inventaris van asbest; asbestinventarisattest; asbestonderzoek; asbestopname; asbestdeskundige; inventarisatie asbest; destructieve asbestinventaris; asbestinventaris opgemaakt; asbestinventarisatie
asbestverwijdering = asbestsanering; asbest verwijderen; asbestveilig maken; asbestafbouw; asbest saneren; asbestvrij; asbestwerken; asbestvrij maken; asbestveilig; asbestverwijderaar; asbestvrije school; sanering van asbest; asbestverwijderingsplan; asbest weghalen
asbestbeheersprogramma = beheersprogramma asbest; asbestbeheer; asbestbeheersplan; asbestbeleid; asbestplan; jaarlijkse controle asbest
subsidie asbest = asbestpremie; subsidie asbestverwijdering; versneld asbestafbouwbeleid; premie asbest; tussenkomst asbestverwijdering; asbestsubsidie
radon = radongas; radioactief gas; radongehalte; radonconcentratie; radonrisico
radonmeting = radon meten; radondetector; radondosimeter; meting van radon; radonactie; FANC-meting; radonmetingen; radontest
loodverf = lood in verf; loodhoudende verf
veiligheidsglas = gelaagd glas; glasfolie; deurvinger; vingerbescherming aan deuren; vingerklem; deurstrip; vingerbeveiliging; vinger tussen deur
val van hoogte = valbeveiliging; valbescherming; leuning; balustrade; borstwering
ontploffingsgevaar = explosie; gasontploffing; ontploffing
instorting = instortingsgevaar; stabiliteitsprobleem; stabiliteit; stabiliteitsstudie; betonrot; scheur in muur; barst in muur; scheuren; barsten; stabiliteit van gebouw; verzakking; verzakt gebouw
!= asbest | radon | loodverf
!= asbest | asbestinventaris | asbestverwijdering | asbestbeheersprogramma | subsidie asbest
!= radon | radonmeting

# Veiligheid als geheel
veiligheidsbeleid = schoolveiligheid; veiligheidsplan; veiligheid op school; veiligheidsafspraak; veiligheid in het gebouw; veiligheidsbeleid van de school; veiligheidsbeleidsplan; integrale veiligheid
veiligheidsgevoel = zich veilig voelen; gevoel van veiligheid; onveiligheidsgevoel; zich veilig voelen op school; veilig gevoel; onveilig voelen; onveiligheid; veilig voelen op school; onveilig gevoel; zich onveilig voelen
onveilige plek op school = onveilige plaats in het gebouw; plek waar leerlingen onveilig voelen; onveilige zone; gevaarlijke plek op school; onveilige hoek
veiligheidsoverleg = overleg over veiligheid; lokaal veiligheidsoverleg; werkgroep veiligheid; CPBW; comité voor preventie en bescherming; veiligheidscomité; comité preventie; comité voor preventie en bescherming op het werk; veiligheidswerkgroep
incidentmelding = melden van incidenten; incidentenregister; registratie van incidenten; incident registreren; incidentregistratie; incidentenmelding
!= veiligheidsbeleid | veiligheidsgevoel | veiligheidsoverleg | brandpreventieles
!= veiligheidsgevoel in het verkeer | veiligheidsgevoel
!= verzekering | vrijwilligersverzekering | brandverzekering
`;
