/** What is asked about the way to school: means of transport, distance, school bus, parking, bicycles and what belongs to them. */
export default `
# Te voet en met de fiets
te voet komen = naar school stappen; voetganger; te voet naar school; stapper; lopend naar school; naar school wandelen; voetverplaatsing; komt te voet
fiets = met de fiets komen; fietser; fietsen; fiets als vervoermiddel; fietsgebruik; fietsverplaatsing; zich met de fiets verplaatsen; fietsaandeel; rijwiel; tweewieler; velo; gewone fiets; stadsfiets
actieve verplaatsing = actief naar school komen; actieve schoolverplaatsing; actieve mobiliteit; trage weggebruiker; stappen of trappen; te voet of met de fiets; zacht verkeer; zachte weggebruiker; actieve weggebruiker
zelfstandig naar school = alleen naar school komen; zonder begeleiding naar school; zelfstandige verplaatsing; zonder volwassene naar school; zelfredzaam in het verkeer; alleen naar huis gaan; zonder ouder naar school; alleen naar huis mogen
fietspool = fietspooling; groepsfietsen; samen fietsen naar school; fietsrij; fietsrij onder begeleiding; begeleide fietsgroep; fietsbus; bicibus; in groep naar school fietsen
voetpool = stappool; wandelpool; voetgangersrij; loopbus; pedibus; wandelbus; in groep naar school stappen; begeleide rij naar school; voetpooling; samen te voet naar school; samen stappen naar school; begeleid stappen; stappen onder begeleiding; rij stappers; voetgangerspool
schoolrij = rij naar huis; rangen naar huis; uitgaande rij; begeleide rij na school; rijen naar huis; rijbegeleiding
step = trottinette; autoped; kinderstep; met de step komen; steppen
elektrische step = e-step; elektrische trottinette; deelstep; elektrisch steppen; step met motor
monowheel = hoverboard; gemotoriseerd voortbewegingstoestel; elektrische eenwieler; voortbewegingstoestel
skateboard = skeeler; rolschaats; inlineskate; rolschaatsen; waveboard
!= te voet komen | fiets | auto | met de bus komen | met de trein komen | met de tram komen | schoolbus | step | bromfiets

# Auto en carpool
auto = met de auto komen; wagen; personenwagen; personenauto; motorvoertuig; voertuig; gebracht met de auto; autogebruik; gemotoriseerd vervoer; autoverplaatsing; autoaandeel; automobilist
brengen en halen met de auto = haal- en brengverkeer; breng- en haalverkeer; autoverkeer van ouders; brengen door ouders; halende en brengende ouder; met de auto afzetten; autobrengers
carpoolen = carpool; carpooling; autodelen van rit; samen rijden; kostendelend rijden; ritten delen; samenrijden; meerijden met ander gezin; schoolpool; Schoolpool-platform; met andere ouders meerijden; carpoolsysteem; samen in één auto; met andere gezinnen in de auto; meerijden met een ander gezin; samen met de auto
autodelen = deelauto; deelwagen; gedeelde wagen; autodeelsysteem; Cambio; gedeelde auto
elektrische wagen = elektrische auto; EV; elektrisch voertuig; e-wagen; wagen op batterij
taxi = taxivervoer; taxidienst; taxibedrijf; taxibusje
bromfiets = brommer; scooter; moto; motorfiets; bromfietser; mobilette; snorfiets
minibus = personenbusje; negenzitter; schoolcamionette
ouders vervoeren leerlingen = vervoer door ouders; ouder als chauffeur; rijouder; ouders met eigen wagen; vervoer met wagen van ouders; ouders die rijden

# Openbaar en collectief vervoer
openbaar vervoer = OV; bus, tram of trein; openbaarvervoergebruik; publiek vervoer; met het openbaar vervoer komen
met de bus komen = lijnbus; bus van De Lijn; De Lijn; busgebruiker; busreiziger; openbare bus; met de lijnbus komen; bus nemen
met de trein komen = trein; NMBS; treinreiziger; treingebruiker; trein nemen; spoor; treinverplaatsing
met de tram komen = tram; tramgebruiker; tramreiziger; tram nemen
vervoerabonnement = busabonnement; Buzzy Pazz; abonnement van De Lijn; abonnement openbaar vervoer; schoolabonnement; treinabonnement; schooltreinkaart; lijnkaart; vervoersabonnement
halte = bushalte; busstopplaats; tramhalte; opstapplaats van de lijnbus; halte van De Lijn; dichtstbijzijnde halte
station = treinstation; spoorwegstation; dichtstbijzijnd station
dienstregeling = busuren; vertrekuren van de bus; uurregeling van de bus; afstemming bus op schooluren; busdienstregeling; dienstregeling van De Lijn
flexvervoer = belbus; flexbus; vervoer op maat; Hoppin; mobiliteitscentrale; Hoppinpunt; vervoer op aanvraag
leerlingenvervoer = zonaal leerlingenvervoer; collectief leerlingenvervoer; aangepast leerlingenvervoer; leerlingenvervoer buitengewoon onderwijs; gesubsidieerd leerlingenvervoer; rechthebbende leerlingenvervoer
schoolbus = eigen schoolbus; schoolbusdienst; schoolbusrit; ophaalbus; ophaaldienst; schoolbusvervoer; schoolautocar; busdienst; eigen busdienst; busvervoer; schoolbusje
schoolbusroute = busroute; traject van de schoolbus; busrit langs opstapplaatsen; reisweg van de bus; ophaalronde; rittenschema; busronde
opstapplaats schoolbus = afstapplaats; opstappunt; schoolbushalte; opstap- en afstapplaats; halteplaats schoolbus; ophaalplaats; opstapplaats; opstapplaats van de bus
busbegeleider = begeleider op de bus; toezichter op de bus; busbegeleiding; toezicht op de schoolbus; busbegeleidster; begeleidster op de schoolbus; busmoeder; bustoezicht; begeleiden op de bus; toezicht op de bus; begeleider op de schoolbus
busbegeleiding naar activiteit = begeleider tijdens busrit; begeleiding tijdens vervoer; begeleider op de autocar
buschauffeur = chauffeur van de schoolbus; bestuurder van de bus; chauffeur; busbestuurder
bijdrage schoolbus = prijs van de schoolbus; busgeld; ritprijs; kostprijs busvervoer voor ouders; tarief schoolbus; schoolbusbijdrage; busbijdrage
reistijd op de bus = tijd op de schoolbus; duur van de busrit; lang op de bus zitten; busreistijd; ritduur; tijd in de bus
autocar = reisbus; touringcar; autocarbedrijf; bus huren; busmaatschappij; autocarvervoer; busfirma; bus voor uitstap
vervoer bij uitstap = vervoer bij uitstappen; hoe verplaatsen naar uitstap; met welke vervoermiddelen op uitstap; busvervoer uitstap; vervoer naar activiteit; verplaatsing naar activiteiten; busvervoer voor uitstap; vervoer naar culturele activiteit; vervoer buiten de school; verplaatsing tijdens schooluren; vervoer voor uitstappen; vervoer naar voorstelling; verplaatsing naar uitstap
gemeentebus = bus van de gemeente; gemeentelijke bus; stadsbus; bus van de stad lenen; gemeentelijk busvervoer; gemeentelijk leerlingenvervoer
rolstoelvervoer = rolstoelbus; aangepast vervoer; bus met lift; vervoer voor rolstoelgebruikers; rolstoeltoegankelijke bus; liftbus; vervoer van personen met handicap
!= schoolbus | autocar | met de bus komen | gemeentebus | minibus

# Afstand en woon-schoolverkeer
vervoermiddel = vervoerswijze; vervoermodus; verplaatsingswijze; manier van verplaatsen; hoofdvervoermiddel; vervoersmiddel; transportmiddel; verplaatsingsmiddel; vervoerskeuze; modal split; modale verdeling; verplaatsingsgedrag
woon-schoolverkeer = woon-schoolverplaatsing; schoolverplaatsing; weg naar school; verplaatsing van thuis naar school; traject naar school; van huis naar school; schooltraject; weg thuis school
woon-werkverkeer = woon-werkverplaatsing; verplaatsing naar het werk; pendelaar; van huis naar werk; pendelverkeer; personeel naar school komen; verplaatsing van personeel; pendel
afstand thuis-school = afstand tot school; afstand woning school; woonafstand; hoe ver van school wonen; schoolafstand; afstand woonplaats school; ver van school wonen; binnen kilometer van school wonen; afstand tussen thuis en school; afstand van thuis; kilometer tussen thuis en school; afstand woonplaats; afstand tussen woonplaats en school; afstand tot de woonplaats; gemiddelde afstand van thuis
reistijd naar school = reisduur; tijd onderweg; duur van de verplaatsing; minuten onderweg; hoe lang onderweg; reistijd; lang onderweg naar school
vervoerarmoede = vervoersarmoede; gebrek aan vervoer; geen vervoer hebben; moeilijk bereikbaar door gebrek aan vervoer
schoolvervoerplan = mobiliteitsplan van de school; vervoerplan; schoolvervoersplan; bedrijfsvervoerplan; mobiliteitsplan; verplaatsingsplan; vervoersplan; schoolmobiliteitsplan
schoolroutekaart = veilige schoolroute; fietsroutekaart; routekaart; kaart met schoolroutes; veilige route naar school; aanbevolen route; fietsrouteplan; veilige fietsroute; kaart met veilige routes
mobiliteitsenquête = vervoersenquête; verplaatsingsenquête; mobiliteitsbevraging; bevraging over verplaatsing; verplaatsingsonderzoek; tellen van vervoermiddelen; telling verplaatsingswijze
mobiliteitsactie = Sam de Verkeersslang; verkeersslang; actie duurzaam naar school; autoluwe schooldag; 10 op 10-campagne; stappen-en-trappencampagne; mobiliteitscampagne; met belgerinkel naar school
bereikbaarheid van de school = bereikbaar met openbaar vervoer; vlot bereikbaar; ontsluiting van de school; bereikbaarheid; goed bereikbaar
fietsvergoeding = kilometervergoeding voor de fiets; fietspremie; vergoeding per gefietste kilometer
fietslease = leasefiets; fietsleasing; bedrijfsfiets; fiets leasen; fietsleasesysteem
terugbetaling openbaar vervoer = tussenkomst woon-werkverkeer; vergoeding woon-werkverkeer; terugbetaling van abonnement; vervoersonkosten; reiskosten personeel; verplaatsingsvergoeding; verplaatsingskosten personeel; terugbetaling verplaatsingskosten; kilometervergoeding
!= woon-schoolverkeer | woon-werkverkeer
!= afstand thuis-school | reistijd naar school

# Parkeren
autoparkeerplaats = parkeerplaats; parking; parkeerplek; parkeervak; parkeergelegenheid; parkeerterrein; plaats voor auto's; parkeerruimte; parkeercapaciteit; parkeren; parkeren van auto's; plaats om te parkeren; wagen parkeren
personeelsparking = parkeerplaats voor leerkrachten; parkeerterrein van het personeel; parking van leraren; parkeerplaats voor medewerkers; personeelsparkeerplaats
bezoekersparking = parking voor bezoekers; parkeerplaats voor ouders; parking voor ouders; parkeerplaats voor bezoekers; ouderparking
parkeerplaats voor personen met een handicap = mindervalidenparking; gehandicaptenparkeerplaats; voorbehouden parkeerplaats; aangepaste parkeerplaats; parkeerplaats voor mindervaliden; gehandicaptenparking; parkeerplaats rolstoelgebruiker
parkeerdruk = parkeerprobleem; parkeeroverlast; tekort aan parkeerplaatsen; parkeerhinder; parkeernood; parkeermoeilijkheid; parkeerplaats tekort; onvoldoende parkeerplaats
parking delen = parking openstellen voor buurt; gedeelde parking; parking delen met buurt; buurtparkeren; parking buiten schooluren openstellen; parking openstellen; deelparking; gedeeld parkeren
busparking = parkeerplaats voor bussen; standplaats van de bus; stopplaats autocar; parkeerplaats voor autocars; plaats voor de autocar; busparkeerplaats
laadpaal = laadpunt; laadstation; oplaadpunt voor auto; elektrische wagen opladen; laadinfrastructuur; laadplein; oplaadpaal
laadpunt voor fietsen = oplaadpunt voor e-bike; laadpunt elektrische fiets; fietslaadpunt; stopcontact voor elektrische fiets; oplaadpunt elektrische fiets; e-bike opladen; elektrische fiets opladen; oplaadpunten voor e-bikes; laadpunten voor elektrische fietsen; batterij van fiets opladen; elektrische fietsen laden
!= personeelsparking | bezoekersparking | busparking | fietsenstalling
!= laadpaal | laadpunt voor fietsen

# Fietsen en toebehoren
elektrische fiets = e-bike; pedelec; fiets met trapondersteuning; elektrisch fietsen; trapondersteuning; elektrisch ondersteunde fiets; ebike; e-bikes
speedpedelec = speed pedelec; snelle elektrische fiets; speedbike
bakfiets = cargofiets; bakfietsen; elektrische bakfiets; transportfiets; longtail; kinderbakfiets
loopfiets = fiets zonder trappers; loopfietsje; balansfiets; loopfietsen; stapfietsje; loopfietsparcours; loopfietsvaardigheid; loopfietsbrevet; kleuterfiets; loopfietspootje
driewieler = driewielfiets; trapfiets; speelfiets; driewielertje; fietsje voor speelplaats
gocart = go-cart; skelter; trapauto; gocarts; kwistax
mountainbike = MTB; terreinfiets; mountainbiken; ATB
tandem = duofiets; tandemfiets; rolstoelfiets; aangepaste fiets; fiets voor twee
fietskar = fietsaanhanger; fietskarretje; fietsremorque; aanhangwagen voor fiets
schoolfiets = schoolvloot; fietsenpark; fietsvloot; fiets in eigendom; dienstfiets; fietsenvloot
deelfiets = fietsdeelsysteem; Blue-bike; deelfietsen; gedeelde fiets; fietsdelen; fietspunt
fietsmateriaal lenen = fietsen uitlenen; uitleenfietsen; fietsen lenen; leenfiets; go-carts uitlenen; fietsbib; fietsbibliotheek; OpWielekes; fietsjes en gocarts; fiets lenen; fiets ontlenen; fietsuitleen; fiets uitlenen; fietsotheek; Op Wielekes; fietsenbib; uitleenfiets
fiets bezitten = fietsbezit; in het bezit van een fiets; fiets ter beschikking
tweedehandsfiets = gebruikte fiets; fietsruil; fietsenruilbeurs; tweedehands fiets; fietsenbeurs; opgeknapte fiets; fietsinzameling
fietsherstel = fiets herstellen; fietsreparatie; fietsenmaker; fiets repareren; fietsherstelplaats; fietsatelier; kapotte fiets; fietsherstelpunt; fietsreparatiepunt; fietsen herstellen; fietsherstelling
fietspomp = fietspompinstallatie; banden oppompen; pomp voor fietsbanden; publieke fietspomp; pompstation; pomp voor banden; banden pompen
fietscontrole = controle van de fietsen; fietskeuring; technische controle van de fiets; fiets keuren; nakijken van fietsen; fietsnazicht; fietskeuringsactie; fietsen controleren; technische fietscontrole; fietsinspectie; fiets in orde; fietslichten controleren; wettelijke uitrusting van de fiets
fietsverlichting = fietslicht; fietslamp; verlichting op de fiets; licht op de fiets; fietslampje; werkende fietslichten; voor- en achterlicht; fiets zonder licht
verlichtingscontrole = fietslichtcontrole; verlichtingsactie; lichtcontrole; actie fietsverlichting
fietshelm = helm; valhelm; fietshelmpje; beschermhelm; helm op de fiets; hoofdbescherming; helmdracht; helmplicht; helm dragen; fietshelm dragen; helmgebruik; verplichte fietshelm; helmdragend; helm verplichten
fluohesje = fluovest; fluojas; fluohes; veiligheidsvest; reflecterend vest; fluorescerende jas; hesje; veiligheidshesje; fluojasje; reflectievest; geel hesje; reflecterend hesje
fluo dragen = fluohesje dragen; fluoplicht; fluodracht; fluo verplicht; verplicht fluohesje; fluojasje dragen; zichtbare kledij dragen; hesje dragen; dragen van veiligheidsvest; fluohesje verplichten
zichtbaarheid in het verkeer = gezien worden in het verkeer; fluo en reflectie; opvallen in het donker; zichtbaarheidsactie; Helm op Fluo Top; fluocampagne; zichtbaarheidscampagne; fluoactie; zichtbaar in het donker; opvallende kledij; reflecterende kledij
reflecterend materiaal = reflector; reflectorband; rugzakhoes; fluohoes; reflecterende armband; boekentashoes; reflectiestrip; spaakreflector; rugzakovertrek
fietsslot = slot voor fiets; hangslot op fiets; fietsketting; fietsslotje
fietsdiefstal = gestolen fiets; diefstal van fietsen; fietsdief; fietsendiefstal
fietsgraveren = fiets graveren; fietslabel; fietsregistratie; rijksregisternummer in fiets; fiets labelen; fietsen merken; fietsgravure; fietsen registreren; fietssticker; MyBike; graveeractie; rijksregisternummer in fiets graveren; fiets laten graveren; fietsdiefstal voorkomen
fietstas = fietszak; fietsmand; bagagedrager; snelbinder; fietskrat
!= fietshelm | fluohesje
!= fietshelm | fluo dragen
!= fiets | elektrische fiets | bakfiets | loopfiets | gocart | speedpedelec | step
!= fietscontrole | verlichtingscontrole | fietsgraveren | fietsherstel

# Fietsenstalling
fietsenstalling = fietsstalling; rijwielstalling; fietsparking; fietsenbergplaats; fietsenparking; fietsenloods; stallen van fietsen; plaats om fietsen te stallen; fietsberging; fiets stallen; fietsenhok; fietsenkot; fietsenschuur; stalling; plaatsen in het fietsenrek
fietsparkeerplaats = fietsstalplaats; fietsplaats; capaciteit van de fietsenstalling; plaats in de fietsenstalling; stallingsplaats; fietsenplaats; stalplaats; plaatsen voor fietsen; fietsen in de stalling; fiets kwijt kunnen
overdekte fietsenstalling = fietsenstalling met dak; overkapte stalling; overdekte fietsenberging; fietsoverkapping; droge fietsenstalling; overdekte stalplaats; fietsluifel; afdak voor fietsen; fietsenafdak; fietsenstalling overdekt; fietsen onder een afdak; overdekt fietsen stallen; fietsen droog staan
afgesloten fietsenstalling = beveiligde fietsenstalling; afsluitbare fietsenberging; fietsenstalling op slot; bewaakte fietsenstalling; fietskluis; fietskooi; slotvaste fietsenberging; fietstrommel
fietsenrek = fietsrek; fietsbeugel; fietsnietje; fietsparkeersysteem; fietsklem; rek voor fietsen; hoog-laagrek
personeelsfietsenstalling = fietsenstalling voor personeel; fietsenberging voor leerkrachten; stalling voor personeelsfietsen
stepstalling = steprek; rek voor steps; plaats voor steps; stalling voor steps; steps stallen
!= fietsenstalling | overdekte fietsenstalling | afgesloten fietsenstalling | fietsenrek | stepstalling
!= fietsenstalling | fietsparkeerplaats

# Fietsvaardigheid
fietsvaardigheid = fietsbehendigheid; vaardig fietsen; fietstechniek; behendig met de fiets; fietsvaardig; fietsbeheersing; fietskunsten
leren fietsen op tweewieler = zonder steunwieltjes fietsen; zonder zijwieltjes fietsen; steunwieltjes; zijwieltjes; fietsles voor kleuters; kleuter leert fietsen
fietsles = fietstraining; fietsvaardigheidsles; fietsoefening; fietscursus; fietsvaardigheidstraining; les in fietsen; fietsen oefenen; fietslessenreeks; fietsinitiatie; fietslessen; meester op de fiets
fietsexamen = Grote Fietsexamen; fietsproef; fietstest op de weg; fietsexamen afleggen; fietsbekwaamheidsproef; fietsexamen zesde leerjaar; praktisch fietsexamen; fietstest; grote fietsproef; examen op de fiets; fietsrijbewijs; proef met de fiets
fietsbrevet = fietsvaardigheidsbrevet; bronzen fietsbrevet; zilveren fietsbrevet; gouden fietsbrevet; brevet fietsen; fietsdiploma
voetgangersexamen = Grote Voetgangersexamen; voetgangersproef; voetgangersbrevet; stapexamen; examen voor voetgangers; voetgangersdiploma; stappersbrevet; oversteekexamen
fietsparcours = behendigheidsparcours voor fietsers; fietsbehendigheidsparcours; fietsvaardigheidsparcours; fietscircuit; oefenparcours met de fiets; fietshindernissenbaan; fietsoefenparcours; behendigheidsparcours
verkeerspark = verkeerstuin; verkeersoefenterrein; verkeerseducatief park; mobiel verkeerspark; verkeersparcours; oefenterrein verkeer; go-carts verkeer; verkeerscircuit; verkeersbak
fietsen in het verkeer = oefenen op de openbare weg; fietsen op straat; op straat fietsen in groep; fietstocht in verkeer; straatoefening; fietsvaardigheid in het verkeer; verkeersoefening op straat
fietstocht = gezinsfietstocht; fietszoektocht; fietsrally; fietshappening; fietsevenement; fietslus; fietsexcursie; uitstap met de fiets; fietstochtje; fietsen naar activiteit; schooluitstap per fiets; fietsuitstap
fietsbegeleiding = begeleiders bij fietsen; fietsbegeleider; begeleider van fietsgroep; gemachtigd opzichter bij fietstocht; fietsouder
!= fietsexamen | voetgangersexamen
!= fietsparcours | verkeerspark
!= fietspool | voetpool | carpoolen
!= busbegeleider | buschauffeur
`;
