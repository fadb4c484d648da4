/** What is asked about buildings: rooms, ownership, age, works, accessibility, use by others. */
export default `
# Gebouw in het geheel
schoolgebouw = gebouw; schoolpand; gebouw van de school; schoolcomplex; gebouwencomplex; schoolgebouwen; bouwblok; gebouwenpatrimonium; gebouwenpark; schoolpatrimonium; vleugel van het gebouw; blok van gebouw
vestigingsplaats = vestiging; campus; afdeling; wijkschool; vestigingen; bijgebouw op ander adres; wijkafdeling; schoolafdeling; afdeling op ander adres; implantatie; implantatieplaats; schoolvestiging; aantal vestigingsplaatsen; afdeling van de school op andere plaats
schooldomein = schoolterrein; terrein van de school; perceel van de school
oppervlakte van het terrein = grootte van het schoolterrein; terreinoppervlakte; perceeloppervlakte; oppervlakte schooldomein; oppervlakte perceel; hectare domein
vloeroppervlakte = bruto vloeroppervlakte; bebouwde oppervlakte; oppervlakte van het gebouw; grootte van het gebouw; vierkante meter gebouw; oppervlakte schoolgebouw; gebouwoppervlakte; grondoppervlakte gebouw; m2 gebouw; bruikbare vloeroppervlakte
eigenaar van het gebouw = eigendom van gebouw; wie eigenaar is; schoolgebouw in eigendom; eigenaarschap; eigendomsstatuut; gebouw bezitten; zakelijk recht; eigendomstoestand; eigendomsrecht
huurgebouw = huurcontract gebouw; huurder; verhuurder; gehuurd gebouw; gebouw huren; huurpand; huurder van gebouw; gebouw in huur; gehuurd schoolgebouw
huurprijs = huurgeld; huurkost; huurprijs gebouw; huurbedrag; kost van de huur; huur betalen
erfpacht = opstalrecht; erfpachtovereenkomst; recht van opstal
bouwjaar = jaar van aankoop; jaar van de bouw; aankoopjaar; jaar van bouw; ouderdom van het gebouw; leeftijd van het gebouw; hoe oud gebouw; bouwperiode; bouwdatum; jaar waarin gebouwd; jaartal van bouw; ouderdom schoolgebouw; dateren van gebouw; oud gebouw
bouwkundige toestand = toestand van het schoolgebouw; gebouwconditie; conditiemeting; slechte staat van gebouw; kwaliteit van de schoolgebouwen; bouwfysische toestand; staat van de infrastructuur; toestand gebouw; conditiestaatmeting
onroerend erfgoed = beschermd gebouw; geklasseerd gebouw; beschermd monument; erfgoedwaarde van gebouw; monument; inventaris bouwkundig erfgoed; historisch gebouw; bouwkundig erfgoed; gebouw op de inventaris; geklasseerd monument; beschermd dorpsgezicht; monumentenzorg; beschermd erfgoed; lijst van beschermd erfgoed
bouwlagen = verdieping; verdiep; etage; aantal verdiepingen; bouwlaag; verdiepen; gelijkvloers
grondplan = plan van het gebouw; plattegrond; gebouwplan; bouwtekening; asbuiltplan
leegstand = leegstaand lokaal; ongebruikt lokaal; leegstaand gebouw; lokaal niet in gebruik; leeg lokaal; leegstaand; overschot aan lokalen; ongebruikte ruimte; lege lokalen; leegstaande klas; lege klas; klas leeg staan; ongebruikte klas
plaatsgebrek = tekort aan lokalen; ruimtegebrek; ruimtenood; nood aan extra lokalen; lokalentekort; gebrek aan ruimte; te klein gebouw; te weinig plaats in gebouw; ruimtetekort; gebrek aan lokalen; bijkomende lokalen nodig; plaatsgebrek in het gebouw; tekort aan ruimte
brandverzekering = verzekering van het gebouw; gebouwverzekering; brandpolis; verzekering tegen brand; verzekeren van gebouwen; verzekering gebouw; verzekering van het schoolgebouw
labo = laboratorium; wetenschapslabo; chemielokaal; labolokaal; wetenschapslokaal; labo voor wetenschappen; scheikundelokaal; proefruimte; wetenschapslab

!= bouwjaar | bouwkundige toestand | bouwlagen
!= vloeroppervlakte | oppervlakte van het terrein | oppervlakte speelplaats

# Werken en investeringen
verbouwing = verbouwingswerken; verbouwen; aanpassingswerken; verbouwing van de school; geplande bouwwerken; bouwplannen; bouwplannen komende jaren; geplande werken; bouwwerken gepland; bouwproject; masterplan; infrastructuurplan; infrastructuurplannen; toekomstige bouwwerken; werken in de toekomst; investeringsplan gebouw; bouwvoornemen; geplande verbouwing; geplande renovatie; werken aan het gebouw; bouwwerken
renovatie = renoveren; renovatiewerken; opfrissing; gerenoveerd; opknappen van gebouw; grondige renovatie; renovatieproject; vernieuwing van gebouw; renovatie van het schoolgebouw; gebouw vernieuwen
nieuwbouw = nieuw schoolgebouw; nieuwbouwproject; nieuwe school bouwen; nieuwbouwwerken; bouw van een nieuwe school; vervangingsnieuwbouw
uitbreiding van het gebouw = bijbouwen; aanbouw; extra lokalen bouwen; uitbreiding; uitbreidingswerken; gebouw uitbreiden; lokalen bijbouwen; bijgebouw
afbraak = sloop; slopen; afbreken van gebouw; sloopwerken; afbraakwerken
bouwwerf op school = werf; werken tijdens schooljaar; werken aan de gang; werfzone; lopende werken; infrastructuurwerken
subsidie schoolgebouwen = AGION; bouwsubsidie; subsidie voor infrastructuur; scholenbouw; DBFM; infrastructuursubsidie; AGION-dossier; GO!-investeringsdossier; AGION-subsidie; investeringssubsidie
omgevingsvergunning = bouwvergunning; stedenbouwkundige vergunning; milieuvergunning; vergunning om te bouwen; bouwaanvraag; bouwdossier; vergunning voor verbouwing; omgevingsaanvraag
bouwmeester = architect; studiebureau; ontwerper van het gebouw
capaciteitsdossier = subsidie extra capaciteit; capaciteitsuitbreiding; bijkomende plaatsen creëren; capaciteitsmiddelen; extra plaatsen bouwen; uitbreiding van de capaciteit; capaciteitsverhoging; extra plaatsen; bijkomende plaatsen; plaatsen bijmaken; capaciteit uitbreiden; capaciteit verhogen; uitbreiden van het aantal plaatsen; nieuwe plaatsen creëren
verhuis van school = verhuizen naar nieuwe locatie; tijdelijke locatie; tijdelijke huisvesting; herlokalisatie; verhuis; verhuizing; tijdelijk onderkomen; uitwijklocatie
!= renovatie | nieuwbouw | verbouwing | uitbreiding van het gebouw | afbraak

# Lokalen
lokaal = ruimte; zaal; lokalen; kamer; beschikbare ruimte; lokaaltje
klaslokaal = leslokaal; klasruimte; klaslokalen; onderwijsruimte; leerruimte; lokaal waar les gegeven wordt; theorielokaal; lokaal voor de klas; leslokalen; leskamer; lesplaats; lesruimte
kleuterklaslokaal = kleuterlokaal; lokaal voor kleuters; kleuterklasruimte; peuterlokaal; lokaal van de kleuterschool
grootte van klaslokaal = oppervlakte van klaslokaal; vierkante meter per klas; klasoppervlakte; afmetingen van klas; lokaal te klein; m2 per leerling; oppervlakte per leerling
zorglokaal = zorgruimte; zorgklas; lokaal voor zorg; zorgklasje; SES-lokaal; GOK-lokaal; ondersteuningslokaal; lokaal zorgcoördinator; therapielokaal; zorghoek; zorgmoment
stille ruimte = time-outruimte; prikkelarme ruimte; rustruimte; afzonderingsruimte; bezinningsruimte; rustlokaal; time-outlokaal; stilteruimte; rusthoek; stille kamer; bezinningslokaal; prikkelvrije ruimte; time-in; interne time-out; afkoelhoek; afkoelruimte; chillruimte; time-outplek; plek om tot rust te komen; stil lokaal; plek om te bekomen; zich terugtrekken; weg van de drukte; rustig worden; prikkelvrije ruimte; tot rust komen in een lokaal
snoezelruimte = sensoomgeving; sensorische ruimte; zintuiglijke ruimte; sensoriek lokaal; snoezelhoek
gebedsruimte = gebedslokaal; ruimte om te bidden; schoolkapel; gebed; bidden op school; bidplaats; bidden; plaats om te bidden
godsdienstlokaal = lokaal levensbeschouwing; lokaal zedenleer; lokaal voor godsdienst en zedenleer
vaklokaal = techniekklas; practicumlokaal
computerklas = computerlokaal; ICT-lokaal; pc-klas; ICT-klas; informaticalokaal; pc-lokaal; computerruimte; multimedialokaal; mediaklas; openleercentrum; computerzaal
muzieklokaal = muziekzaal; muziekklas; lokaal voor muziek; repetitielokaal; muziekruimte
crea-atelier = knutsellokaal; knutselruimte; crealokaal; beeldlokaal; tekenlokaal; plastische ruimte; ateliers
werkplaats = praktijklokaal; atelier hout; didactische werkplaats; houtatelier; metaalwerkplaats; praktijkatelier; vakwerkplaats; atelierlokaal; technieklokaal; metaalatelier; praktijkruimte
ruimte van de schoolbibliotheek = bibliotheekruimte; leeslokaal; bibliotheeklokaal; leesruimte
leraarskamer = lerarenkamer; personeelslokaal; leraarslokaal; personeelskamer; personeelsruimte; koffiekamer; ruimte voor leerkrachten; lerarenlokaal; juffenkamer; teamkamer; rustlokaal personeel
werkruimte voor leerkrachten = werkplek leerkrachten; werklokaal leraren; flexwerkplek; kopielokaal; werkplek voor leraren; werklokaal personeel
directielokaal = bureau van de directeur; directiekantoor; directiebureau; kantoor directeur; kantoor van de directie; bureau directie
secretariaatslokaal = bureau van het secretariaat; secretariaatsruimte; onthaal; onthaalruimte; balie; onthaalbalie; inkombalie; kantoor secretariaat; administratief lokaal
gespreksruimte = spreekkamer; ontvangstruimte; oudercontactlokaal; gesprekslokaal; spreeklokaal; gesprekskamer
vergaderzaal = vergaderruimte; vergaderlokaal; meetingroom; vergaderkamer; overlegruimte; overleglokaal
eerstehulplokaal = verzorgingslokaal; ziekenkamer; EHBO-lokaal; EHBO-ruimte; verzorgingsruimte; ziekenboeg; verpleeglokaal; rustkamer voor zieke leerling; verzorgkamer; lokaal voor eerste hulp; zieke leerling laten rusten; bed voor zieke leerling; ehbo-hoek; ziekenhoek; plaats om zieke leerlingen te verzorgen; verzorgingskamer; ruimte voor eerste zorg
refter = eetzaal; eetruimte; schoolrestaurant; kantine; mensa; eetplaats; eetlokaal; cafetaria; eetkamer; ruimte om te eten; schoolrefter; refterruimte; lunchruimte; restaurant op school; zaal om te eten; eetzaaltje; eetplek
refterplaatsen = zitplaats in de refter; capaciteit van de refter; plaatsen in de eetzaal; aantal eetplaatsen; zitplaatsen refter; zitplaatsen in de refter; plaatsen in de refter; aantal zitplaatsen in de eetzaal; refter zitplaats; refterplaats; tegelijk eten in de eetzaal; leerlingen tegelijk in de refter
keuken = schoolkeuken; grootkeuken; keukeninfrastructuur; regenereerkeuken; kookkeuken; spoelkeuken; industriële keuken; keukenruimte; afwaskeuken; kookfaciliteiten; plaats om te koken; kookgelegenheid
leskeuken = kooklokaal; didactische keuken; kookklas; keuken voor leerlingen
polyvalente zaal = feestzaal; multifunctionele zaal; aula; zaal voor meerdere doeleinden; auditorium; theaterzaal van de school; grote zaal; parochiezaal; evenementenzaal; multifunctionele ruimte; polyvalente ruimte; toneelzaal; toneelzaaltje; zaal met podium; zaal voor feest
podium = bühne; verplaatsbaar podium; theaterpodium; toneelvloer; podiumelementen; podiumelement; podiumwagen; praktikabel; toneelpodium; mobiel podium; podiumdeel; podiumblok; tribune en podium
opvanglokaal = opvangruimte; lokaal voor opvang; ruimte voor opvang; opvangzaal; BKO-lokaal; ruimte naschoolse opvang; ruimte voor buitenschoolse opvang; nabewakingslokaal
slaapruimte = slaapklasje; rustruimte voor kleuters; slaapzaaltje; slaaplokaal; ruimte voor middagslaap; slaapzaal; slaapruimte voor kleuters; slaaplokaal voor kleuters
inkomhal = hal; traphal; centrale hal; onthaalhal; ingangshal; voorportaal; schoolhal; toegangshal
gang = gangen; wandelgang; corridor; overloop; doorgang; circulatieruimte
trap = trappen; trappenhuis; trapleuning; trede; draaitrap
zolder = zolderruimte; zolderverdieping; dakverdieping; zolderkamer; mansarde
kelder = kelderruimte; ondergronds lokaal; kelderverdieping; ondergrondse verdieping; kelderlokaal; souterrain
berging = bergruimte; opslagruimte; opbergruimte; stockageruimte; magazijn; voorraadruimte; rommelkot; stock; schoolberging; stockeren; bergplaats
archiefruimte = archieflokaal; archiefkelder; archief bewaren
conciërgewoning = huisbewaarderswoning; woning op de site; woning van de conciërge; dienstwoning
technische ruimte = stookplaats; verwarmingslokaal; stookruimte; elektriciteitslokaal; stookkelder; chauffagekelder; ketelhuis; tellerlokaal
serverruimte = serverlokaal; serverkast; patchkast; netwerkkast; dataruimte
sanitaire ruimte = sanitair blok; sanitair lokaal; sanitairblok; sanitaire lokalen; natte ruimte
internaatsgebouw = internaatskamer; kamers internaat
locker = leerlingenkluis; kastje per leerling; lockers; leerlingenkluisje; afsluitbaar kastje; kluisje; leerlingenkastje; garderobekast; boekenkluis; opbergkastje; spullen opbergen in kastjes; kastje voor leerlingen
kapstok = jassen ophangen; vestiaire; jassenrek; jashaak; garderobe; kapstokken; kledingrek; kapstokje; kapstokhaak
schoolmeubilair = klasmeubilair; bank; lessenaar; schoolbank; tafels en stoelen; meubilair; meubelen; meubels; schoolmeubel; klasmeubels; meubelair; meubel; klasinrichting; inrichting van de klas; klasmeubel
ergonomisch meubilair = in hoogte verstelbare tafel; ergonomie; zithouding; aangepaste stoel; verstelbare bank
kast = klaskast; kasten; rek; boekenrek; rekken; archiefkast; opbergmeubel; legplank; opbergrek; materiaalkast
krijtbord = schoolbord; zwart bord; klasbord; groen bord; bord met krijt; krijtjesbord; klassiek bord
zonnewering binnen = gordijn; rolgordijn; verduistering; verduisteringsgordijn; lamellen; gordijnen; verduisteren
akoestiek = akoestisch; nagalm; galm; akoestische panelen; geluidsdempend; akoestische verbetering; geluidsabsorptie; akoestisch plafond
dak = platte dak; dakbedekking; dakgoot; dakconstructie; dakwerken; dakvernieuwing; hellend dak; dakstaat; dakrenovatie
gevel = buitenmuur; gevelrenovatie; gevelreiniging; gevelsteen; voorgevel
vloer = vloerbekleding; linoleum; vloerbedekking; tegelvloer; vinylvloer
ramen en deuren = buitenschrijnwerk; deur; schrijnwerk; raam; venster; buitendeur; vensters; deuren; raamkader
!= klaslokaal | zorglokaal | vaklokaal | computerklas | refter | leraarskamer | polyvalente zaal | opvanglokaal | muzieklokaal | crea-atelier | berging | zolder | kelder | gang
!= refter | keuken | leskeuken | refterplaatsen
!= klaslokaal | kleuterklaslokaal | grootte van klaslokaal
!= directielokaal | secretariaatslokaal | gespreksruimte | vergaderzaal | leraarskamer
!= dak | gevel | vloer | ramen en deuren | trap
!= eerstehulplokaal | stille ruimte | slaapruimte | gebedsruimte

# Containers en tijdelijke lokalen
containerklas = modulaire klas; noodlokaal; noodklas; prefabklas; container als klas; containerlokaal; prefablokaal; prefab; modulaire unit; tijdelijke unit; klascontainer; containerunit; verplaatsbaar lokaal; barak; tijdelijk lokaal; les in container; containerklassen; portacabin; modulair gebouw
huurcontainer = kost van containerklassen; huur van containers; huurkost container

# Toegankelijkheid
integrale toegankelijkheid = toegankelijkheid; toegankelijk gebouw; toegankelijk voor personen met een handicap; toegankelijkheid van de gebouwen; toegankelijk voor mensen met een beperking; bereikbaar voor personen met beperking; fysieke toegankelijkheid; drempelvrij; obstakelvrij; toegankelijk voor mindervaliden; toegankelijk; bereikbaar met rolstoel
rolstoeltoegankelijk = toegankelijk met de rolstoel; toegankelijk voor rolstoelgebruikers; rolstoelvriendelijk; toegang met rolstoel; rolstoeltoegankelijkheid; rolstoel binnen kunnen; rolstoelgebruiker in gebouw; rolwagentoegankelijk; met een rolwagen binnen; met de rolstoel overal geraken; toegankelijk met een rolwagen; rolstoelvriendelijk
lift = personenlift; plateaulift; traplift; rolstoellift; hefplateau; liftinstallatie; goederenlift
hellend vlak = rolstoelhelling; oprit voor rolstoel; rolstoelhellend vlak; oprijplaat; helling voor rolstoel; drempelhulp
toegankelijkheidsadvies = toegankelijkheidsdoorlichting; toegankelijkheidsaudit; advies Inter; Inter; screening toegankelijkheid; toegankelijkheidsscan; toegankelijkheidsonderzoek
geleidelijn voor blinden = blindengeleiding; braille; geleidetegel; blinden en slechtzienden; ringleiding; slechthorenden; toegankelijk voor slechtzienden
!= integrale toegankelijkheid | rolstoeltoegankelijk | lift | hellend vlak | aangepast toilet

# Gebruik door anderen
lokalen openstellen = schoolgebouw openstellen; schoolinfrastructuur delen; gebruik buiten de schooluren; school openstellen; multifunctioneel gebruik; gedeeld gebruik; medegebruik; lokalen delen; openstelling van schoolinfrastructuur; schoolinfrastructuur openstellen; infrastructuur openstellen; naschools gebruik van gebouw; gebruik van lokalen door derden; naschools openstellen; lokalen ter beschikking; infrastructuur ter beschikking stellen; gebruik door verenigingen; lokalen buiten schooluren; gebouw openstellen; gebruik van schoolgebouw door verenigingen; verenigingen gebruiken lokalen; openstelling van schoolgebouwen; school delen met verenigingen; lokalen ter beschikking stellen van verenigingen; buitenschools gebruik van lokalen; verhuur van lokalen aan verenigingen; terbeschikkingstelling van lokalen; verenigingen op school; lokalen openstellen voor verenigingen; clubs gebruiken schoolgebouwen
verhuur van schoollokalen = school verhuurt lokalen; verhuren van schoolgebouwen; lokalen ter beschikking stellen; verhuring van zaal door school; lokaal verhuren; verhuur van feestzaal; school verhuurt zaal; lokalen verhuren aan derden; verhuur van lokalen; lokalen verhuren; zaal verhuren; verhuurprijs; verhuurtarief; schoolzaal verhuren; verhuur zaal; huurreglement; lokalenverhuur; zaalverhuur
gebruiker van schoolgebouwen = vereniging in schoolgebouw; externe gebruiker; derden in schoolgebouw; externe partner in gebouw; externen in gebouw
lokalen huren = huur van lokalen; gemeentelijke zaal huren; zaalhuur; zaal reserveren; zaal huren bij de gemeente; zaal van gemeente; gemeentelijke infrastructuur gebruiken; zaalreservatie; zaal van de gemeente; gemeentelijke lokalen; zalen van de gemeente; gebruik gemeentelijke infrastructuur; gemeentelijk lokaal
jeugdwerk in school = jeugdbeweging in schoolgebouw; speelpleinwerking in schoolgebouw; speelpleinwerking in de school; kamp in schoolgebouw; jeugdbeweging op schoolterrein; vakantiewerking in schoolgebouw
academie op school = dko in de school; muziekschool in schoolgebouw; kunstkuur; academie in de klas; les van de academie tijdens de schooluren; lessen dko in de basisschool; kunstkuurproject
bredeschoolgebouw = gedeelde campus; gemeenschapscentrum in school; brede school infrastructuur; campus delen; school delen met kinderdagverblijf; samen op campus
stemlokaal in school = stemlokaal; school als stembureau; verkiezingen in schoolgebouw; kiesbureau; stembureau; stemhokje; schoolgebouw tijdens de verkiezingen; lokalen voor stembureaus
zaalcapaciteit = maximum personen in zaal; capaciteit van de zaal; zitplaatsen in zaal; plaatsen in de zaal; capaciteit polyvalente zaal; zitplaats; stoelen in de zaal; toegelaten bezetting; personen in de zaal; mensen in de feestzaal; toegelaten aanwezigen
gebouwbeheerder = beheerder van gebouwen; verantwoordelijke infrastructuur; gebouwverantwoordelijke; infrastructuurverantwoordelijke; verantwoordelijke gebouwen; aanspreekpunt gebouw; facilitair beheer; technisch beheer; contactpersoon gebouwen; gebouwenbeheer; facility; contactpersoon onderhoud; verantwoordelijke voor gebouwen; wie contacteren voor herstellingen; gebouwenverantwoordelijke
tevredenheid over gebouw = tevreden over schoolgebouw; tevreden over infrastructuur; knelpunten in gebouw; noden infrastructuur; infrastructuurnoden; behoefte aan infrastructuur; tevredenheid gebouw; tevreden over het schoolgebouw; tevreden over de infrastructuur; oordeel over de infrastructuur; beoordeling van het gebouw
!= lokalen openstellen | verhuur van schoollokalen | gebruiker van schoolgebouwen | lokalen huren
`;
