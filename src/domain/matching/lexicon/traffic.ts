/** What is asked about traffic around the school: streets, crossings, signs, accidents, traffic education. */
export default `
# Schoolomgeving en straat
schoolomgeving = omgeving van de school; buurt rond de school; directe omgeving van de school; schoolbuurt; omliggende straten; onmiddellijke omgeving van school; wijk
schoolstraat = straat tijdelijk afsluiten; schoolstraat invoeren; straat autovrij bij begin en einde; tijdelijk autovrije straat; verkeersvrije schoolstraat; straat afsluiten tijdens schooluren; afsluiten van de straat bij schoolpoort; straat dicht bij begin school; tijdelijk verkeersvrij; straat afsluiten bij begin en einde van de school; straat afgesloten voor auto's; straat afsluiten bij schoolbegin; straat verkeersvrij maken
schoolzone = zone dertig; zone 30; schoolzone dertig; dertigzone; zone 30 schoolomgeving; octopuspalen; bebakening schoolzone; octopuspaal; snelheidsbeperking; dertig per uur
fietsstraat = fietszone; fietsstraat invoeren; auto te gast
autovrije zone = autovrij gebied; autoluwe zone; autoluw; verkeersvrije zone; autovrij maken; autoluwe schoolomgeving
woonerf = erf; woonstraat
speelstraat = straat om te spelen; straat verkeersvrij voor spelende kinderen; tijdelijk autovrije speelstraat; spelen op straat; leefstraat; straat afgesloten voor spelen
eenrichtingsverkeer = eenrichtingsstraat; eenrichting; eenrichting bij schoolpoort
verkeerscirculatie = circulatieplan; rijrichting; verkeersplan; circulatie rond de school; verkeersafwikkeling; verkeersstroom
heraanleg van de straat = herinrichting van de schoolomgeving; straat heraanleggen; herinrichten schoolomgeving; infrastructuurwerken aan de straat; straat herinrichten; heraanleg schoolomgeving; infrastructurele aanpassing schoolomgeving
wegenwerken = werken aan de weg; wegwerkzaamheden; straatwerken; werfverkeer; omleiding; werf in de buurt; wegenwerf; hinder van werken
voorplein = schoolplein aan straat; plein voor de school; wachtruimte voor ouders; wachtzone aan de poort; voorruimte; wachtplaats voor ouders; ouderplein
schoolpoort = ingang van de school; schoolingang; poort; toegangspoort; hoofdingang; ingangspoort; toegang tot de school
aparte ingang = tweede ingang; aparte toegang voor fietsers; zij-ingang; fietsersingang; voetgangersingang; gescheiden ingangen; achterpoort; afzonderlijke ingang
kiss-and-ride = K+R; kiss & ride; zoen-en-vroem; zoen en zoef; kus-en-weg; afzetstrook; afzetzone; uitstapstrook; stop-and-go; kiss-and-ridezone; kort parkeren afzetten; zoen-en-zoefzone; kortparkeren bij school; afzetplaats; zoenzone; kind afzetten aan school; strook om af te zetten
park-and-walk = afzetpunt op afstand; parkeren op afstand en stappen; park & walk; park-en-wandel; stappunt; verzamelpunt op afstand; drop-off op afstand; parkeren en verder stappen
verkeersdrukte = druk verkeer; verkeerschaos; file aan de schoolpoort; drukte aan de schoolpoort; verkeersintensiteit; opstopping; chaos aan schoolpoort; verkeersknoop
verkeer = wegverkeer; verkeer op de weg
foutparkeren = fout geparkeerd; dubbelparkeren; wildparkeren; parkeren op stoep; parkeren op zebrapad; verkeerd parkeren; hinderlijk geparkeerd; parkeerovertreding; foutparkeerder; dubbel geparkeerd; op het trottoir parkeren; op de stoep parkeren; op het voetpad parkeren; parkeren op het zebrapad; auto op de stoep
snelheid van het verkeer = te snel rijden; overdreven snelheid; snelheidsovertreding; hardrijder; snelheidsduivel; onaangepaste snelheid; snelheidsprobleem; te hard rijden; hard rijden
snelheidscontrole = flitscontrole; flitspaal; trajectcontrole; snelheidsmeting; politiecontrole op snelheid; radarcontrole; flitsen; LIDAR; flitscamera; snelheid controleren; politie controleert de snelheid
snelheidsremmer = verkeersdrempel; verkeersplateau; asverschuiving; snelheidsremmende maatregel; wegversmalling; drempel in straat; verkeersremmer; bloembak als wegversmalling; verkeersheuvel
snelheidsinformatiebord = smileybord; preventief snelheidsbord; snelheidsbord; rijsnelheid tonen; display met snelheid; je rijdt te snel bord
vrachtverkeer = zwaar verkeer; vrachtwagen; zwaar vervoer; camion; doorgaand vrachtverkeer; vrachtverkeer weren; vrachtvervoer; weren van zwaar verkeer; tonnagebeperking
doorgaand verkeer = sluipverkeer; sluikverkeer; sluipweg; doorgaande weg
dode hoek = dodehoekles; dodehoekproject; blinde hoek; dode hoek van vrachtwagen; vrachtwagen op school; dodehoeksessie; veilig naast de vrachtwagen; dodehoekspiegel; dodehoekdemonstratie; veilig op weg dode hoek; dode hoek vrachtwagen
stoep = voetpad; trottoir; wandelpad; voetgangerszone; breed voetpad; toestand van de stoep
fietspad = fietsstrook; fietssuggestiestrook; vrijliggend fietspad; fietsroute; fietssnelweg; fietsinfrastructuur; fietsverbinding; afgescheiden fietspad
trage weg = voetweg; kerkwegel; doorsteek; buurtweg; wegel; doorsteekje; wandelverbinding; trage verbinding
zebrapad = oversteekplaats; voetgangersoversteekplaats; oversteekplaats voor voetgangers; beveiligde oversteek; oversteek; veilige oversteekplaats; oversteekvoorziening; oversteken
verkeerslicht = drukknop voor voetgangers; verkeerslichten; stoplicht; oversteek met lichten; lichtengeregeld kruispunt; rode licht
kruispunt = gevaarlijk kruispunt; kruising; rondpunt; rotonde; gevaarlijke kruising; kruising van wegen
gevaarlijk punt = knelpunt in het verkeer; zwart punt; onveilige plek; gevaarlijke plaats op schoolroute; verkeersknelpunt; gevaarlijke situatie; gevaarlijke plek; knelpunt op de schoolroute; verkeersonveilige plek; onveilige verkeerssituatie; gevaarlijke verkeerssituatie; knelpunt in de schoolomgeving; onveilig punt; gevaarlijke oversteekplaats; onveilig kruispunt; kruispunt onveilig; gevaarlijk oversteken; onveilige oversteekplaats
!= schoolstraat | schoolzone | fietsstraat | autovrije zone | speelstraat
!= kiss-and-ride | park-and-walk
!= stoep | fietspad | zebrapad | trage weg
!= snelheidscontrole | snelheidsremmer | snelheidsinformatiebord

# Borden en signalisatie
verkeersbord = verkeersteken; verkeersborden plaatsen; bebording
dynamisch bord zone dertig = variabel bord; zone 30-bord met lichtjes; dynamisch verkeersbord; ledbord; verlicht verkeersbord; variabele snelheidsborden; bord met knipperlicht; digitaal zonebord
wegmarkering = markering op de weg; grondmarkering; schildering op het wegdek; gekleurde markering; verf op straat; wegdekmarkering; voetstapjes op de stoep; grondschildering; gekleurd wegdek
paaltje = palen; anti-parkeerpaaltje; verzinkbare paal; amsterdammertje; afsluitpaal
hek aan de schoolpoort = veiligheidshek; afbakening; hekken voor de schoolstraat; sluithek; afsluithek
herkenbaarheid schoolomgeving = schoolbord aan de straat; A23; bord opgelet kinderen; gevaarsbord kinderen; waarschuwingsbord; schoolpoortmarkering
straatverlichting = openbare verlichting; verlichting van de schoolomgeving; lantaarn; lichtpaal; straatlamp; lantaarnpaal
bewegwijzering = wegwijzer; wegaanduiding; routebord; bewegwijzering naar school
!= verkeersbord | wegmarkering | paaltje | straatverlichting

# Gemachtigd opzichters
gemachtigd opzichter = klaar-over; klaarover; oversteekbegeleider; verkeersbrigadier; gemachtigde opzichter; opzichter bij de oversteekplaats; verkeersbegeleider; oversteekhulp; oversteekouder; begeleider aan zebrapad; hulp bij oversteken; toezicht op oversteekplaats; iemand die kinderen helpt oversteken; gemachtigd opzichtster; oversteekbegeleiding; kinderen laten oversteken; klaar-overs; klaarovers; kinderen helpen oversteken
opleiding gemachtigd opzichter = opleiding klaar-over; vorming voor gemachtigde opzichters; cursus voor klaar-overs; opleiding van opzichters; bijscholing gemachtigd opzichter; cursus oversteekbegeleider; vorming verkeersbrigadier
verzekering gemachtigd opzichter = verzekering klaar-over; opzichters verzekeren
uitrusting gemachtigd opzichter = C3-bordje; stopbordje; kledij van klaar-over; klaar-overbordje; materiaal voor gemachtigd opzichters; spiegelei; jas van klaar-over; bordje van de opzichter; uitrusting klaar-over; kledij gemachtigd opzichter
leerling-verkeersbrigade = jonge verkeersbrigadier; leerlingen als klaar-over; verkeersbrigade; leerling-opzichter
schoolstraatvrijwilliger = vrijwilliger die de straat afsluit; hekken plaatsen door vrijwilliger; bemannen van de schoolstraat; nadarhekken plaatsen; toezicht aan de schoolstraat; begeleider van de schoolstraat
toezicht aan de schoolpoort = poorttoezicht; poortwacht; toezichter aan de poort; schoolpoortbegeleiding; poortbewaking; begeleiding aan de schoolpoort; poortwachter; schoolpoort in het oog houden
politietoezicht = politie aan de schoolpoort; toezicht door politie; politiecontrole; controle aan de schoolpoort; politie aanwezig; politie in schoolomgeving; politieaanwezigheid; agent aan de schoolpoort; politiecontrole schoolomgeving; verkeerspolitie
gemeenschapswacht = stadswacht; gemeenschapswachten; gemachtigd opzichter van de gemeente; buurttoezichter; parkwachter; toezichter van stad; gemeenschapswachten aan school; wijktoezichter; gemeenschapswacht-vaststeller
wijkagent = wijkinspecteur; wijkpolitie; politieagent van de wijk; agent van de buurt; buurtagent; wijkwerking; wijkinspectrice; agent van de wijk
!= gemachtigd opzichter | politietoezicht | gemeenschapswacht | toezicht aan de schoolpoort | schoolstraatvrijwilliger | leerling-verkeersbrigade
!= opleiding gemachtigd opzichter | uitrusting gemachtigd opzichter | verzekering gemachtigd opzichter

# Ongevallen
verkeersongeval = verkeersongeluk; ongeval in het verkeer; aanrijding; ongeval op straat; verkeersaccident; aangereden worden; verkeersslachtoffer; botsing
ongeval op weg naar school = ongeval op schoolweg; schoolwegongeval; ongeval tussen thuis en school; ongeluk op weg naar school; ongeval onderweg; wegongeval; aangereden op weg naar school
fietsongeval = ongeval met de fiets; valpartij met de fiets; fietsongeluk; gevallen met fiets; val met fiets; fietsslachtoffer; aangereden fietser
voetgangersongeval = aangereden voetganger; ongeval met voetganger; ongeval op het zebrapad
bijna-ongeval in het verkeer = bijna-aanrijding; bijna-ongeluk; bijna-ongeval; net vermeden ongeval
schoolongeval = ongeval; ongelukje; valpartij; kwetsuur; verwonding; letsel; gekwetste leerling; leerlingenongeval; gewond; ongeval op school; ongeluk op school; ongeval tijdens de schooluren; ongeval op de speelplaats; aangifte van schoolongeval; ongeval tijdens de les; letsel op school; kwetsuur op school; gewond op school
arbeidsongeval = ongeval van personeel; ongeval op het werk; werkongeval
ongevallenregister = ongevalsregistratie; ongevallen registreren; register van ongevallen; ongevalstatistiek; melding van ongeval; ongevalsaangifte; aangifte van ongeval
verkeersdode = dodelijk ongeval; dodelijk verkeersslachtoffer; overlijden in het verkeer; dodelijk slachtoffer
zwaargewonde = zwaar letsel; lichamelijk letsel; lichtgewonde; ziekenhuisopname na ongeval; slachtoffer met letsel
!= ongeval op weg naar school | schoolongeval | arbeidsongeval | bijna-ongeval in het verkeer
!= fietsongeval | voetgangersongeval

# Verkeersveiligheid en -educatie
verkeersveiligheid = veiligheid in het verkeer; veilig verkeer; verkeersveilige schoolomgeving; verkeersonveiligheid; veilige schoolomgeving; verkeersveilig; onveiligheid in het verkeer; veiligheid van de schoolomgeving
veiligheidsgevoel in het verkeer = zich veilig voelen in het verkeer; onveilig voelen op weg naar school; verkeersveiligheidsgevoel; gevoel van verkeersonveiligheid; verkeersleefbaarheid
veilig naar school = veilig op weg naar school; veiligheid van de schoolroute; veilig naar school fietsen; veilige schoolweg
verkeerseducatie = verkeersopvoeding; verkeersles; verkeersonderwijs; verkeers- en mobiliteitseducatie; verkeerslessen; VME; les over verkeer; verkeersveiligheidsles; verkeersvaardigheid; lessen verkeer; verkeersvorming; mobiliteitseducatie; aanleren van verkeersregels; leren over verkeer
verkeersregels = verkeersreglement; wegcode; verkeersregel kennen; voorrangsregel; wegverkeersreglement; kennis van verkeersregels
verkeersexamen = Grote Verkeerstoets; theoretisch verkeersexamen; verkeerstoets; theorie-examen verkeer; verkeersquiz; theoretische verkeerstest; verkeerswedstrijd; het grote verkeersexamen; theoretische verkeersproef; verkeersproef
verkeersleerkracht = verantwoordelijke voor verkeer; verkeersouder contact; leerkracht verkeer; verkeersverantwoordelijke; verantwoordelijke verkeer; aanspreekpunt verkeer; verkeerscoördinator; coördinator mobiliteit; contactpersoon mobiliteit; verantwoordelijke verkeer en mobiliteit; contactpersoon verkeer; mobiliteitsverantwoordelijke; aanspreekpunt mobiliteit
verkeersouder = verkeersouders; VSV-ouder; ouder met interesse in verkeer; ouder voor verkeersveiligheid; netwerk verkeersouders; verkeersoudergroep; verkeersouderwerking
verkeerswerkgroep = werkgroep verkeer; verkeersteam; werkgroep mobiliteit; werkgroep verkeersveiligheid; verkeerscommissie; werkgroep schoolomgeving; mobiliteitswerkgroep; verkeersraad
verkeersactieplan = verkeersbeleid van de school; actieplan verkeersveiligheid; verkeersbeleidsplan; verkeersvisie; schoolverkeersplan; beleid rond verkeersveiligheid
schoolcharter verkeer = schoolengagement verkeer; charter verkeersveiligheid; Octopus-school; verkeer op school-medaille; VSV-medaille; engagementsverklaring verkeersveiligheid; gouden medaille verkeer; label verkeersveilige school; schoolverkeersmedaille
verkeersbeurs = verkeersdag; verkeersweek; verkeersproject; themadag verkeer
verkeersveiligheidsorganisatie = Vlaamse Stichting Verkeerskunde; VIAS; Drive Up Safety; Responsible Young Drivers
rijopleiding = rijles; rijbewijs op school; rijbewijs; theorie rijbewijs; theoretisch rijexamen; gratis rijexamen; voorlopig rijbewijs; rijlessen; rijexamen; theorie-examen rijbewijs
verkeerskoffer = verkeersmateriaal; materiaal voor verkeerslessen; fietsparcours uitlenen; verkeersuitleendienst; verkeerspakket; verkeersset; fietsvaardigheidskoffer; verkeerseducatief materiaal; materiaal voor verkeerseducatie; didactisch materiaal verkeer; verkeersbordjes voor kinderen; verkeersspel; lespakket verkeer; verkeerskit
schoolomgevingsscan = verkeersscan; audit van schoolomgeving; screening van schoolomgeving; schouw van de schoolomgeving; verkeersaudit; observatie van schoolomgeving; plaatsbezoek schoolomgeving; scan van de schoolomgeving; analyse van schoolomgeving; schooldoorlichting verkeer
verkeerstelling = verkeer tellen; Telraam; verkeersmeting; voertuigen tellen; telslang; aantal passerende voertuigen
meldpunt verkeer = klacht over verkeer; verkeersklacht; verkeersproblemen melden; melding van verkeersonveiligheid; klachten over schoolomgeving; melding van gevaarlijke situatie
gedrag aan de schoolpoort = hoffelijkheid in het verkeer; hoffelijkheidsactie; asociaal verkeersgedrag; rijgedrag van ouders; verkeersgedrag
gordel = veiligheidsgordel; gordeldracht; gordelplicht; autostoel; zitverhoger; kinderen vastklikken; gordel dragen
alcohol in het verkeer = rijden onder invloed; drugs in het verkeer; drinken en rijden; BOB
gsm in het verkeer = smartphone achter het stuur; afleiding in het verkeer; bellen op de fiets; gsm op de fiets; sms'en in het verkeer
voorrang van rechts = haaientanden
subsidie schoolomgeving = subsidie verkeersveiligheid; toelage voor schoolomgeving; projectsubsidie veilige schoolomgeving; mobiliteitssubsidie; subsidie schoolroutes; Kopenhagenplan
!= verkeerseducatie | verkeersveiligheid | veiligheidsgevoel in het verkeer
!= verkeersouder | gemachtigd opzichter | verkeersleerkracht
!= verkeerswerkgroep | verkeersactieplan | schoolcharter verkeer
!= verkeersexamen | verkeersbeurs | verkeerstelling | schoolomgevingsscan

# Afspraken
wachttijd aan de schoolpoort = wachten voor de poort; poort te vroeg open; te vroeg aan de schoolpoort
fietsers en voetgangers scheiden = gescheiden fietsstromen; gespreid vertrek van fietsers; fietsers laatst vertrekken; fietsers later vertrekken
leerlingen buiten de school opwachten = ophalen aan de poort; kinderen afhalen; afhalen aan de schoolpoort; ophaalmoment; kinderen ophalen; afhalen door ouders
toegang voor auto's op het schoolterrein = verkeer op schooldomein; auto op de speelplaats; leveranciersverkeer; bevoorrading van school
`;
