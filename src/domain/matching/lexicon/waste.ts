/** What is said of waste at school: fractions, containers, collection, litter, prevention, reuse. */
export default `
# Fracties
afval = vuilnis; vuil; schoolafval; bedrijfsafval; afvalstoffen; afvalstof; huishoudelijk afval; rommel; bedrijfsmatig afval
afvalfractie = afvalstroom; soort afval; afvalsoort; fractie; fracties sorteren; afvalfracties; gescheiden fracties; welke fracties; soorten afval
restafval = huisvuil; restfractie; gewoon afval; grijze zak; niet-recycleerbaar afval; niet-sorteerbaar afval; restvuil; ongesorteerd afval; brandbaar afval; bruine zak; restafvalzak; zak voor restafval
pmd = plastic, metaal en drankkartons; pmd-zak; blauwe zak; plastic verpakkingen; p+md; pmd-afval; plastic verpakking, metaal en drankkarton; plasticverpakking; pmd-fractie; verpakkingsafval; plastic flessen en flacons; plastic blik en drankkarton; plastic, blik en drankkartons; plastic metaal drankkarton
papier = oud papier; papierafval; papierfractie; karton; papierophaling; oudpapier; kartonafval; papierinzameling; ingezameld papier; papier en karton
gft = groente-, fruit- en tuinafval; groenten- en fruitafval; gft-afval; organisch afval; keukenafval; organisch-biologisch afval; biologisch afval; groenafval keuken; schillen; fruitafval; gft-fractie; bioafval; OBA
glasafval = glas; hol glas; glazen flessen en bokalen; glasbak; glasbol; glasfractie; flessen en bokalen; glascontainer; glasinzameling; bokalen
vlak glas = vensterglas
drankblikje = blikje; blik; aluminium blikje; blikjes
petfles = plastic fles; petflesje; plastic flesje; plastic flessen; pet-flessen
drankkartonnetje = brikje; brikjes; tetrapak; drinkpakje; drankkarton; brik
plastic = kunststof; plastiek; plastic afval; plasticafval; plastic folie; zachte plastic; harde plastic; plasticfolie
piepschuim = isomo; isomo en piepschuim
klein gevaarlijk afval = KGA; gevaarlijk afval; chemisch afval; verfresten; KGA-box; giftig afval; klein chemisch afval; labo-afval; gevaarlijke stoffen afvoeren
batterijen = lege batterij; batterijinzameling; Bebat; batterijenbox; afgedankte batterij; batterij inzamelen; batterijen inzamelen; oude batterijen; batterijactie; Villa Pila
elektronisch afval = AEEA; afgedankte elektrische apparaten; oude toestellen; e-waste; elektro-afval; Recupel; oude elektronica; afgedankte toestellen; afgedankte computers; kapotte elektro; elektronisch schroot; elektrische en elektronische toestellen
inktpatronen = lege toner; tonerinzameling; printercartridges; lege inktpatronen; inktpatroon
afgedankte lampen = oude lampen inzamelen; tl-lampen inzamelen; kapotte lampen
frituurolie = frituurvet; gebruikte olie; frituurvetten; frietvet; oud vet
grofvuil = grof vuil; grof huisvuil; oude meubelen weggooien; grofvuilophaling; groot afval
houtafval = hout; afvalhout; sloophout; oud hout
metaal = oud ijzer; schroot; metaalafval; oude metalen; ijzerafval
steenpuin = puin; bouwafval; bouw- en sloopafval; bouwpuin
groenafval = tuinafval; snoeiafval; bladafval; snoeihout; gras en bladeren; takken; tuinafval afvoeren; maaisel; snoeisel; grasmaaisel
textielafval = oude kleren; kledij inzamelen; kledijinzameling; textielinzameling; kledingcontainer; kledinginzameling; kledingcontainers; oude kledij; textielcontainer; kleding inzamelen; oude kleding
kurk = kurken stoppen; kurkinzameling; kurken inzamelen; kurken
plastic doppen = dopjes; dopjesactie; doppeninzameling; plastic dopjes; doppen inzamelen; doppen; dopjes inzamelen
luierafval = wegwerpluier; pampersafval; luiers ophalen
etensresten = keukenresten; swill; etensafval; bordresten; voedselresten; maaltijdresten; restjes eten; overschot van maaltijden; etensoverschot; restjes; overschot aan eten; eten dat overblijft; maaltijdoverschot; overschotten eten
medisch afval = naalden; injectienaald; risicohoudend medisch afval; vervallen geneesmiddel; naaldcontainer
dierlijke resten = kadaver; dierlijk afval
kauwgom = kauwgum; kauwgom op de grond
sigarettenpeuk = peuken; sigarettenpeuken; peukenvanger; asbak; peuk
!= restafval | pmd | papier | gft | glasafval | klein gevaarlijk afval | batterijen | elektronisch afval | grofvuil | groenafval | textielafval | etensresten | inktpatronen | frituurolie | steenpuin | houtafval | metaal | kurk | plastic doppen | luierafval | drankblikje | petfles | sigarettenpeuk

# Hoeveelheid
afvalproductie = afvalhoeveelheid; afvalberg; afval per jaar; afval produceren; hoeveelheid afval
afval per leerling = kilogram afval per leerling; afval per kind
afval wegen = afval meten; afvalmeting; nulmeting afval; afvalweging; afval tellen

# Containers en zakken
afvalcontainer = container voor afval; rolcontainer; vuilcontainer; duobak; vuilniscontainer; afvalrecipiënt; kliko; recipiënt voor afval; inzamelrecipiënt; afvalcontainers; vuilbakcontainer
restafvalcontainer = container voor restafval; huisvuilcontainer; grijze container; rolcontainer restafval; restcontainer
papiercontainer = container voor papier en karton; gele container; papierbak; kartoncontainer; papierkorf; container papier; papierdoos; doos voor papier
gft-container = groene container; gft-bak; gft-emmer
pmd-container = pmd-bak; pmd-rolcontainer
glascontainer op school = container voor glas
containerinhoud = grootte van de container; liter container; inhoud container; volume van de container; formaat container; containervolume; capaciteit van container
afvalzak = vuilniszak; vuilzak; gemeentelijke afvalzak; zakken voor afval; gemeentezak; officiële vuilniszak; huisvuilzak
vuilnisbak = vuilbak; afvalbak; prullenbak; vuilnisemmer; prullenmand; vuilbakje; afvalemmer; vuilnisbakken; afvalmand; papiermand; afvalvuilbak
vuilnisbak speelplaats = vuilbak buiten; vuilbak op de speelplaats; straatvuilbak; buitenvuilbak; afvalbak buiten; afvalbak op speelplaats; publieke vuilbak; openbare vuilnisbak; vuilnisbak buiten
sorteereiland = sorteerbak; sorteerstraat; sorteerstation; sorteervuilbak; sorteermeubel; gescheiden vuilbak; sorteerpunt; sorteerhoek; sorteerbakken; sorteervuilbakken; afvalstation; sorteereilandje; sorteerset; sorteerbak per klas
ondergrondse container = sorteerstraatje; ondergronds afval; ondergrondse afvalcontainer
afvalberging = containerplaats; plaats voor containers; afvallokaal; stockageplaats voor afval; afvalhoek; containerhok; containerberging; vuilnislokaal; afvalplaats
!= restafvalcontainer | papiercontainer | gft-container | pmd-container | glascontainer op school
!= vuilnisbak | afvalcontainer | sorteereiland | composteren | afvalzak | containerinhoud

# Ophaling
afvalophaling = ophaling van afval; afval ophalen; huisvuilophaling; ophaalronde afval; afvalinzameling; afval laten ophalen; inzameling van afval; selectieve ophaling; vuilnisophaling; huis-aan-huisophaling; ophaling; afval inzamelen; afvalophaaldienst; selectieve inzameling; vuilkar; ophaaldienst afval; restafval ophalen; ophaling van huisvuil
afval buitenzetten = containers buitenzetten; vuilnisbakken buitenzetten; vuilniszakken buitenzetten; vuilnis buitenzetten; containers aan de straat zetten; afval aan de straat zetten; vuilnisbakken buiten zetten; containers buitengezet; vuilnisbak buitenzetten
ophaalfrequentie = frequentie van ophaling; hoe vaak afval ophalen; hoe dikwijls opgehaald; ophaling per week; tweewekelijkse ophaling; ophaalritme; hoe vaak opgehaald; wekelijkse ophaling; ophaalbeurt; aantal ophalingen; lediging; ophaalbeurten
ophaaldag = ophaalkalender; dag van de ophaling; afvalkalender; ophaaldata; kalender afvalophaling
ophaalbedrijf = afvalverwerker; afvalfirma; private ophaler; Renewi; Vanheede; afvalbedrijf; inzamelaar; afvalophaler; privéfirma afval; erkende inzamelaar; ophaler; private inzamelaar; afvalinzamelaar; Suez; Veolia; privé-ophaler; commerciële ophaler
afvalintercommunale = intercommunale; IVAREM; Limburg.net; IGEAN; IVAGO; Interafval; EcoWerf; IOK Afvalbeheer; afvalmaatschappij; MIROM; IMOG; Verko; ILvA; intergemeentelijke afvaldienst; Interza; IVIO; Intradura
afvalcontract = contract met ophaler; ophaalcontract; contract met afvalbedrijf; afvalovereenkomst; contract afvalophaling; overeenkomst afvalophaling
afvalkosten = kosten van afval; afvalfactuur; diftar; ophaalkost; kostprijs van afvalophaling; uitgaven voor afval; kost afvalverwerking; prijs afvalophaling; afvalkost; kosten afvalophaling; afvaltarief; afvalbelasting; kost van ophaling; kosten afvalverwerking
recyclagepark = containerpark; recyclepark; milieustraat; containerpark van de gemeente; naar containerpark brengen; toegang recyclagepark; gemeentelijk recyclagepark; afval naar recyclagepark; recyclageparkbezoek
oudpapieractie = oud papier inzamelen; papierslag; inzameling van oud papier; papieractie; oudpapierinzameling; papier ophalen als vereniging; papierinzamelactie
inzamelactie = inzamelpunt; inzameling op school; inzamelpunt op school; inzamelen; inzamelbox; inzamelplaats; inzamelbak; inzamelcampagne
tuinafval ophalen = snoeihout ophalen; hakselen; hakseldienst; hakseling; ophaling van groenafval; ophaling snoeihout; groenophaling; hakselaar; takken hakselen
!= afvalophaling | ophaalfrequentie | ophaaldag | ophaalbedrijf | afvalkosten | afvalcontract
!= ophaalbedrijf | afvalintercommunale | recyclagepark

# Sorteren en voorkomen
afval sorteren = sorteren; afvalsortering; gescheiden inzamelen; selectief inzamelen; afval scheiden; gesorteerd; sorteerbeleid; gescheiden inzameling; afvalscheiding; sorteergedrag; gesorteerd afval; afval gescheiden; selectief sorteren; afval selectief ophalen
sorteerinstructie = sorteerposter; sorteerregel; sorteerwijzer; sorteergids; sorteerfout; uitleg over sorteren; sorteeraffiche; sorteerregels; sorteerhandleiding; sorteerboodschap
sorteerplicht = verplicht sorteren; sorteerverplichting; VLAREMA; verplichting selectieve inzameling; uitgesorteerde fracties
recycleren = recyclage; recycling; recycleerbaar; afval hergebruiken; gerecycleerd; recyclageproces; herwinnen van grondstoffen; gerecycleerd materiaal
afvalbeleid = afvalplan; afvalbeheer; beleid rond afval; afvalvisie; afvalbeleid op school; afvalbeheersplan; afvalafspraken; beleid voor afval; afvalwerking; afvalaanpak; afvalreglement
afvalpreventie = afval voorkomen; afvalarm; minder afval; afval vermijden; afvalvermindering; afvalvrij; afval verminderen; zero waste; afvalarme school; afvalvrije school; afval beperken; afvalpreventieactie; afvalreductie; zerowasteschool
verpakkingsvrij = geen wegwerpverpakking; verpakking vermijden; zonder verpakking; verpakkingsarm; boterhammen zonder folie; aluminiumfolie verbieden; verpakkingsvrije school; plasticfolie vermijden; wikkels; verpakkingsloos; wegwerpverpakking; verbod op wegwerpverpakkingen; wegwerpverpakkingen verbieden
brooddoos = boterhammendoos; lunchbox; broodtrommel; brooddozen; broodtrommeltje
koekendoos = koekjesdoos; snackdoos; fruitdoosje; koekdoosje; koekjesdoosje; koek zonder verpakking; koekendoosje
brik verbieden = geen drankkartonnetjes; drankverpakking verbieden; verbod op brikjes; drankverpakkingen weren; blikjes verbieden; verbod op blikjes; drankverpakking
statiegeld = leeggoed; retourfles; statiegeldfles; glazen retourflessen; statiegeldsysteem
wegwerpbeker = plastic beker; kartonnen beker; eenmalige beker; wegwerpservies; wegwerpbestek; plastic rietje; wegwerpartikel; wegwerpbekers; wegwerpmateriaal; wegwerpbord; single-use plastic
afvalarme evenementen = groen evenement; duurzaam feest; duurzaam schoolfeest; afvalarm evenement; afvalarm schoolfeest; groenevent; zerowaste-evenement
papierbesparing = papier besparen; dubbelzijdig afdrukken; recto verso; kladpapier; minder papier; papierloos; recto verso kopiëren; kladblad; minder printen; papierarm
gerecycleerd papier = recyclagepapier; kringlooppapier; ecologisch papier; gerecycleerd kopieerpapier; FSC-papier
afvalverantwoordelijke = afvalcoach; afvalmeester; ecoteam afval; verantwoordelijke afval; contactpersoon afval; aanspreekpunt afval
afvalregister = afvalstoffenregister; identificatieformulier; bewijs van ophaling; afvalattest; sorteerattest
!= afval sorteren | afvalpreventie | afvalbeleid | afvalles | recycleren | composteren
!= brooddoos | koekendoos | drinkfles | herbruikbare beker
!= papierverbruik | papierbesparing | gerecycleerd papier
!= wegwerpbeker | herbruikbare beker

# Zwerfvuil
zwerfvuil = zwerfafval; straatafval; rondslingerend afval; afval op straat; afval op de grond; afval op speelplaats; zwerfvuil rond school; afval in de omgeving; papiertjes op grond; weggeworpen afval
propere school = operatie proper; speelplaats proper houden; mooie propere school; nette speelplaats
sluikstort = sluikstorten; gedumpt afval; illegaal afval; sluikstortcamera; dumpen van afval; sluikstorter; zwerfvuilboete; gestort afval; achtergelaten afval
speelplaats opruimen = opruimbeurt; beurtrol opruimen; opruimdienst; opruimen door leerlingen; opruimploeg; opruimteam; speelplaats netjes houden; beurtrol speelplaats
!= zwerfvuil | sluikstort
!= zwerfvuilactie | speelplaats opruimen | oudpapieractie | inzamelactie | zwerfvuilmateriaal

# Composteren, hergebruik, herstellen
composteren = composthoop; compost maken; compost maken van groenten- en fruitafval; zelf composteren; thuiscomposteren; compostering; composteerplaats; kringlooptuinieren; compost; compostpaviljoen; compostplaats; compost maken op school; compostwerking; groenten- en fruitafval composteren; compostvat; compostton; compostsilo; compostcontainer; compostbak
wormenbak = wormencompost; wormenhotel; wormencompostbak; wormcompostering; wormcompost
compostmeester = kringloopkracht; compostcoach; begeleiding bij composteren; compostbegeleider; compostmeesters; composthulp
kippen voor afval = etensresten aan kippen; afval aan kippen geven
hergebruik = herbruikbaar; tweedehands; tweedehandsspullen; herbestemmen; tweede leven; hergebruiken; tweedehands materiaal; circulair; herbruik
repaircafé = repair café; herstelcafé; repair-atelier; Maakbaar; Repair&Share; spullen laten herstellen; repaircafe; herstelatelier; kapotte spullen herstellen; hersteldag
ruilmarkt = ruilbeurs; speelgoedruil; kledijruil; weggeefkast; weggeefkraam; weggeefhoek; swap; ruilhoek; kledingruil; weggeefplank; weggeefmarkt; ruilkast; give box
tweedehandskledij = tweedehandskleren; gebruikte kledij; kledijbeurs; tweedehandskleding; kinderkledijbeurs; reservekledij; gebruikte kleren; kleren van anderen; gedragen kleding
speelgoed inzamelen = speelgoedinzameling; speelgoed schenken; oud speelgoed; oud speelgoed inzamelen; speelgoedactie
tweedehands schoolboeken = boekenbeurs tweedehands; gebruikte schoolboeken; handboeken doorgeven; tweedehands handboeken; gebruikte boeken; boeken doorverkopen
upcycling = knutselen met afval; knutselmateriaal uit afval; waardeloos materiaal; afvalkunst; knutselen met kosteloos materiaal; upcycle; creatief met afval
circulaire economie = kringloopeconomie; circulair aankopen; circulaire aankoop; circulaire school; deeleconomie
delen van materiaal = deelplatform; materiaal delen met andere scholen; materiaal uitwisselen; instrumentheek; materiaal ruilen tussen scholen; samen materiaal gebruiken; gereedschapsbibliotheek; materiaaldelen; spelotheek delen
!= composteren | wormenbak | compostmeester
!= kringloopwinkel | repaircafé | ruilmarkt | recyclagepark
!= batterijen | inktpatronen | plastic doppen | kurk | speelgoed inzamelen | textielafval
`;
