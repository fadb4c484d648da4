/** What is asked about greenery and the playground: surface, trees, gardens, play equipment, animals, nature. */
export default `
# Speelplaats
speelplaats = koer; speelkoer; schoolplein; cour; buitenspeelplaats; buitenspeelruimte; speelruimte buiten; playground
kleuterspeelplaats = speelplaats voor kleuters; koer van de kleuters; aparte speelplaats kleuters; speelplaats kleuterschool; kleuterkoer
lagereschoolspeelplaats = speelplaats lagere school; speelplaats lager onderwijs; grote speelplaats
oppervlakte speelplaats = grootte van de speelplaats; vierkante meter speelplaats; speelplaats per leerling; speelruimte per leerling; hoe groot speelplaats; speelplaatsoppervlakte; m2 speelplaats; afmeting speelplaats
speelplaats te klein = plaatsgebrek op de speelplaats; drukte op speelplaats; volle speelplaats; tekort aan speelruimte
speelplaats vernieuwen = heraanleg van de speelplaats; herinrichting van de speelplaats; speelplaats herinrichten; vergroening en heraanleg; nieuwe speelplaats; inrichting van speelplaats; speelplaats heraanleggen; speelplaatsproject; speelplaats inrichten; aanleg van speelplaats; vernieuwde speelplaats
plannen speelplaats = plan voor de speelplaats; geplande heraanleg speelplaats; ontwerp van de speelplaats; speelplaatsplan
speelplaats openstellen = open speelplaats; speelplaats toegankelijk na school; speelplaats voor de buurt; speelplaats delen; speelplaats open in het weekend; speelplaats open in vakantie; toegankelijke speelplaats voor buurt; speelplaats openstellen voor buurt; speelplaats buiten schooluren; openstelling speelplaats; buurtspeelplaats; speelplaats na schooltijd open; speelplaats gebruiken na schooltijd; speelplaats na school gebruiken; opengestelde speelplaats; schoolplein na de uren open; gedeelde speelplaats; speelplaats open voor de buurt; spelen op de speelplaats na school; buurtkind
speelplein buurt = gemeentelijk speelterrein; buurtspeeltuin; speelpark; openbare speeltuin; gemeentelijke speeltuin; park in de buurt; speelterrein van gemeente
afdak = overdekte speelplaats; luifel; overdekking; overdekte ruimte buiten; overkapping; droge speelplaats; overdekte koer; speelplaatsoverkapping; overdekt deel; overdekte speelruimte
zone speelplaats = speelzone; indeling van de speelplaats; zones op speelplaats; rustige zone; voetbalvrije zone; speelplaatszones; zonering speelplaats; voetbalzone; kleurenzone; rustzone; drukke en rustige zone
speelplaatswerking = speelplaatsbeleid; spelaanbod op speelplaats; speelplaatsvisie; speelkansen; organisatie van speelplaats; werking speelplaats
speelkoffer = speelkist; spelkist; speelbak; uitleen speelgoed speelplaats; speelgoedkoffer; speelcontainer; speelkar; speelgoedkar; speelkoffer per klas; speelkoffers; spelkar
conflict op de speelplaats = ruzie op speelplaats; speelplaatsruzie; ruzie tijdens speeltijd; speelplaatsconflict; vechten op de speelplaats; speelplaatsproblemen
speelplaatsregels = regels op de speelplaats; afspraken voor de speelplaats; reglement van de speelplaats; speelplaatsregel; speelplaatsafspraken; speelplaatsreglement
speelplaatsmarkering = hinkelbaan; schildering op de speelplaats; spellijnen; belijning speelplaats; speelplaatsschildering; lijnen op speelplaats; getekende spelen; geverfde spelen; grondspel; speellijnen; verkeersparcours geschilderd; hinkelpad
!= speelplaats | kleuterspeelplaats | lagereschoolspeelplaats
!= oppervlakte speelplaats | speelplaats vernieuwen | speelplaats openstellen | plannen speelplaats
!= afdak | zone speelplaats | speelplaatsmarkering

# Ondergrond
verharding = verharde oppervlakte; beton; asfalt; klinker; verharde speelplaats; stenen ondergrond; verharde ondergrond; tegels; verhard; betegeld; betonnen speelplaats; klinkers; verhard oppervlak; stenen speelplaats; verhardingsgraad
ontharden = onthard; ontharding; speelplaats ontharden; tegels uitbreken; minder verharding; beton uitbreken; verharding weghalen; ontharde oppervlakte; ontharde speelplaats; tegels wippen; verharding verwijderen; betonvrij; asfalt uitbreken; onthardingsproject; NK tegelwippen; verharding uitbreken; tegels vervangen door groen; verharding wegnemen; verharding vervangen; tegels wegnemen; klinkers vervangen door groen
ondergrond speeltoestel = valdempende ondergrond; rubbertegel; valtegel; valondergrond; boomschors; houtsnippers onder speeltoestel; rubberen tegels; valzone; schors; veiligheidsondergrond; valdempende tegels
kunstgras = kunstgrasmat; grasmat; synthetisch gras
gras = grasveld; grasperk; gazon; grasplein; weide; grasveldje; grasoppervlakte; ligweide
modder = modderkeuken; modderbroek; modderplek; slijk; buitenkeuken; modderspeelplek
gevaarlijke ondergrond = niveauverschil; oneffen ondergrond; valgevaar; losliggende tegel; oneffen speelplaats; putten in speelplaats
!= verharding | gras | kunstgras | ondergrond speeltoestel
!= verharding | ontharden

# Groen
groene speelplaats = vergroening; vergroenen; groen op de speelplaats; avontuurlijke speelplaats; natuurspeelplaats; natuurlijke speelplaats; speelgroen; groen speelterrein; speelplaats vergroenen; vergroende speelplaats; MOS Pimp je Speelplaats; Pimp je Speelplaats; vergroeningsproject; vergroening speelplaats; groenblauwe speelplaats; klimaatspeelplaats; groen-blauwe speelplaats
oppervlakte groen = aandeel groen; groenoppervlakte; vierkante meter groen; percentage groen; aandeel onverhard; groen per leerling; onverharde oppervlakte; groene oppervlakte; aandeel groen op speelplaats; percentage onverhard
schoolgroen = groenvoorziening; groenzone; aanplanting; beplanting; groenaanleg; groen rond school; groen; groene ruimte; groen op school; groene omgeving; plantsoen; groenelement; groene zone
subsidie vergroening = subsidie groene speelplaats; subsidie natuur; groensubsidie; subsidie ontharding; oproep vergroening; premie vergroening; speelplaatssubsidie; subsidie heraanleg speelplaats; subsidie speelplaats; subsidie speelplaatsvergroening
boom = bomen; aantal bomen; schaduwboom; hoogstammige boom; oude boom; bomen op school; loofboom; boompje
boom planten = bomen aanplanten; geboorteboom; boomaanplant; bomen planten; bosaanplant; boomplanting; aanplant
boom vellen = boom omhakken; rooien; kapvergunning; bomen kappen; kappen van boom; zieke boom; boomkap; boomverwijdering; boom rooien; boom weghalen
fruitboom = appelboom; boomgaard; hoogstamboomgaard; perenboom; fruitbomen; notelaar; schoolboomgaard
haag = heg; struik; haagbeuk; struiken; bessenstruik; gemengde haag; klein fruit; hagen; heester; haag aanplanten; plukhaag; kleinfruit
klimplant = gevelgroen; groene gevel; klimplanten; gevelplant; gevelbegroening; groene wand; groenwand; geveltuin; verticale tuin; geveltuintje; tegeltuin
groendak = groen dak; dakbeplanting; sedumdak; daktuin; begroend dak; groendaken; begroening van dak
plantenbak = bloembak; plantbak; bloempot; verhoogde tuinbak; kweekbak; bloembakken; moestuinbox; plantenbakken
bloemen = bloembollen; bloem; bloemenweide; wilde bloemen; bollen planten; bloemenmengsel; bloemenperk; bloemenzaad; bloemenzaaien; bloembollen planten; bloemenstrook; zaadjes
kamerplant = planten in de klas; binnenplant; plant in klas; luchtzuiverende plant; kamerplanten
wilgenhut = wilgentunnel; wilgentenen; hut; wilgentipi; takkenhut; levende wilgenhut; kampen bouwen; hutten bouwen
invasieve planten = brandnetel; berenklauw; giftige planten; Japanse duizendknoop; giftige plant; exoten; reuzenberenklauw
groenonderhoud = onderhoud van het groen; tuinonderhoud; tuinonderhoud school; snoeien; gras maaien; maaien; groenploeg; hagen scheren; tuinman; hovenier; groen onderhouden; tuin onderhouden; grasmaaien; tuinploeg; tuinwerk; tuindienst; haag scheren; tuinaannemer
groendienst = gemeentelijke groendienst; dienst groen; plantsoendienst; dienst openbaar groen; groendienst van de gemeente
onkruid = onkruid verwijderen; onkruidbestrijding; pesticidevrij; pesticide; zonder pesticiden; bestrijdingsmiddel; wieden; sproeistof; onkruid wieden; herbiciden; pesticidenvrij; gewasbeschermingsmiddel; onkruidbrander; pesticiden; bestrijdingsmiddelen; onkruid bestrijden
groenplan = groenbeheersplan; beheerplan groen; inventaris van bomen; bomeninventaris; beheer van groen; bomenplan; bomenregister; groenbeheer; groenvisie
!= boom | haag | gras | klimplant | bloemen | plantenbak | groendak | bos | fruitboom | kamerplant
!= boom planten | boom vellen
!= groene speelplaats | ontharden | oppervlakte groen | subsidie vergroening

# Tuin
schooltuin = tuin; tuin van de school; leertuin; tuintje; schooltuintje; educatieve tuin; tuinproject
moestuin = groentetuin; moestuinbak; moestuintje; groenten kweken; schoolmoestuin; groentebak; vierkantemetertuin; groenten telen; zelf groenten kweken; moestuinieren; tuinieren; tuinieren op school; makkelijke moestuin; moestuinbakken; moestuinproject; groentetuintje; vierkantemetertuinen; kweken van groenten
kruidentuin = kruidenbak; kruidentuintje; kruiden kweken; geurtuin; kruidenspiraal; kruidenhoek
serre = tuinserre; broeikas; kas om te kweken; kweekkas; kweekserre; tunnelserre
oogst = oogsten; groenten uit eigen tuin; oogstfeest; eigen oogst
tuinbegeleiding = tuincoach; hulp in de schooltuin; tuinouder; begeleiding van moestuin; moestuincoach; tuinvrijwilliger; moestuinbegeleiding; begeleiding schooltuin; moestuinhulp
tuinmateriaal = tuingereedschap; schep en hark; schop; kruiwagen; tuinset; tuinhandschoenen; gieter; schopje; spade; tuinwerktuig; plantgoed
tuinhuis = tuinberging; tuinhok; buitenberging; schuur; berghok speelgoed; berging op speelplaats; tuinhuisje; tuinkot; speelgoedberging buiten; buitenkot
volkstuin = volkstuintje; samentuin; stadslandbouw; volkstuinpark; gezamenlijke moestuin
!= schooltuin | moestuin | kruidentuin | serre | volkstuin | plantenbak

# Schaduw en zitten
schaduw = schaduwplek; zonnedoek; zonnezeil; schaduwdoek; beschaduwde plek; voldoende schaduw; bescherming tegen zon op speelplaats; schaduwzone; schaduwplaats; schaduw op speelplaats; plek uit de zon; schaduwzeil; zonnescherm speelplaats; schaduwrijke plek; beschaduwd; schaduwelement; gebrek aan schaduw
buitenlokaal = groene klas; lesplek buiten; buitenklaslokaal; openluchtlokaal; boomstamkring; zitkring; buitenleslokaal; buitenlesplek; groen klaslokaal; buitenklas; leerkring buiten
buiten eten = picknickplaats; buiten lunchen; in openlucht eten; picknick; picknicken op school; buiten picknicken
amfitheater = zittrap
!= schaduw | buitenlokaal | buitenbank | afdak | amfitheater

# Speeltoestellen
speeltoestel = speeltuig; speeltuigen; spelelement; speelelement; speelinfrastructuur; speeltoestellen op speelplaats; speelinstallatie; speeltoestellen; buitenspeeltoestel
schommel = nestschommel; wiegschommel; schommels; vogelnestschommel
glijbaan = glijheuvel; roetsjbaan; schuifaf; glijbanen; glijhelling
klimtoestel = klimrek; klimparcours; klimpiramide; klimnet; klimheuvel; klimboom; klimtuig; klimwand buiten; klimtoren
duikelrek = rekstok buiten; duikelstang; draaimolen; wip; wipkip; veertoestel; duikelstangen; wipplank; veerelement; draaitoestel
zandbak = zandbakspel; zandspeelplek; zandspeelplaats; spelen in het zand; speelzand; zandplek; zandput; zandzone
zand verversen = nieuw zand; zandbak reinigen; zand voor zandbak; zand leveren; vervangen van zand; zandbakzand; levering van zand; zandbak verversen; zand van zandbak vernieuwen
zandbak afdekken = zeil over zandbak; net over zandbak; afdekzeil; zandbakzeil; zandbakdeksel
speelhuisje = houten huisje; speelhut; boomhut; tipi; speelkamp; speelboot; boomhuis
tafeltennistafel = pingpongtafel; pingpongtafels
speelheuvel = heuveltje; reliëf; talud; heuvel; aarden heuvel; hoogteverschil; heuvels
evenwichtsparcours = avontuurlijk parcours; touwenparcours op speelplaats; hindernissenparcours; stapstenen; boomstam om te balanceren; boomstammenparcours; balanceerbalk
inclusief speeltoestel = toegankelijk speeltoestel; speeltoestel voor rolstoelgebruikers; aangepast speeltuig; rolstoelschommel; inclusieve speelplaats; toegankelijke speelplaats rolstoel; samenspeelplaats; inclusief spelen
avontuurlijk spelen = risicovol spelen; uitdagend spelen; risicovol spel; avontuurlijk spel
speelweefsel = bespeelbare route; speelroute; speelprikkel; speellint
leeftijd speeltoestel = ouderdom speeltoestellen; verouderd speeltoestel; nieuwe speeltoestellen; vernieuwing speeltoestellen; speeltoestel vervangen; speeltoestellen aankopen; aankoop speeltoestel
!= schommel | glijbaan | klimtoestel | zandbak | speelhuisje | duikelrek | tafeltennistafel | speelheuvel
!= zandbak | zand verversen | zandbak afdekken
!= speeltoestel | keuring speeltoestellen | leeftijd speeltoestel

# Dieren en natuur
schooldier = dieren op school; dier; dieren houden; huisdier; klasdier; dieren verzorgen; dierenhok; dierenverblijf; dier op school; dierenverzorging; kinderboerderijtje op school; konijn; cavia; geit; schapen
schoolhond = hond op school; leeshond; klashond; therapiehond; hond in klas; dierentherapie; hulphond; therapie met dieren; bijtpreventie; therapiepaard; hippotherapie
kippen = kip; kippenhok; kippen houden; kippenren; hennen
nestkast = vogelkast; vogelhuisje; vogels voederen; vogelnestkast; voederplank; zwaluwnest; vleermuizenkast; nestkastje; vogelvoeder; nestkasten; mezen; vleermuiskast
hondenpoep = uitwerpselen van honden; hondendrol; kattenuitwerpsel; hondenuitwerpselen; kattenpoep
biodiversiteit = soortenrijkdom; natuur op school; ecologisch tuinieren; natuurwaarde; biodivers; inheemse planten; inheems; planten- en diersoorten; insectenvriendelijk; natuurhoek; ecologisch groen; inheemse soort
pollenallergie = hooikoorts; allergie voor pollen; bijensteek; wespensteek; stuifmeel
!= schooldier | schoolhond | kippen | bijen | nestkast
!= biodiversiteit | natuureducatie | educatief centrum | natuurgebied
`;
