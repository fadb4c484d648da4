/** What is said of lending and owning material: chairs, stage, tents, sound, games, sports material. */
export default `
# Lenen van de gemeente
uitleendienst = gemeentelijke uitleendienst; materiaaldienst; feestmateriaaldienst; uitleendepot; magazijn van de gemeente; dienst die materiaal uitleent; logistieke dienst
materiaal lenen = feestmateriaal; materiaal ontlenen; uitlening van materiaal; materiaal huren bij gemeente; ontlening; logistiek materiaal; materiaal van de gemeente gebruiken; materiaaluitleen; uitleenmateriaal; ontlenen; evenementenmateriaal
levering van materiaal = materiaal brengen; aan huis leveren; leveren op school; leveren en ophalen; afhalen van materiaal; transport van materiaal; zelf ophalen; afhaling; ophaling materiaal
waarborg = borgsom; waarborgsom; borg; voorschot als waarborg; garantiesom; waarborgbedrag
schade aan geleend materiaal = schadevergoeding materiaal; beschadigd materiaal; verlies van geleend materiaal; stuk uitleenmateriaal
huurprijs materiaal = tarief voor materiaal; kosten van uitleen; kostprijs uitleenmateriaal; prijs materiaal; retributie uitleen; gratis uitleen
reservatietermijn materiaal = hoe lang vooraf materiaal aanvragen; materiaal vooraf reserveren; aanvraagtermijn uitleen; op tijd materiaal bestellen
opbouw en afbraak = opbouwen; montage; demontage; opzetten en afbreken; plaatsen van het materiaal; hulp bij opbouw; klaarzetten
vrachtwagen gemeente = bestelwagen lenen; aanhangwagen; remorque; bakfiets uitlenen; aanhanger; gemeentelijke bestelwagen; verhuiswagen
technische dienst = gemeentewerken; werkliedendienst; stadsmagazijn; uitvoeringsdienst; ploeg van de gemeente; gemeentearbeider; dienst uitvoering; arbeiders van de gemeente

!= waarborg | huurprijs materiaal | schade aan geleend materiaal
!= levering van materiaal | opbouw en afbraak
!= uitleendienst | technische dienst

# Feestmateriaal
stoel = plooistoel; klapstoel; zitje; stapelstoel; stoelen huren; plastic stoel; vouwstoel
tafel = klaptafel; plooitafel; receptietafel; vouwtafel; tafels huren; statafel; bijzettafel; hoge tafel; biertafel
biertafelset = bierbanken; feestbank; bank en tafel; inklapbare bank; bankenset; brouwerijtafels
podium = podiumelement; verhoog; podiumwagen; praktikabel; toneelpodium; mobiel podium; podiumdeel; bühne; podiumblok; tribune en podium
tribune = zittribune; uitschuifbare tribune; telescopische tribune; publiekstribune; zitplaatsen tribune
tent = feesttent; partytent; paviljoen; vouwtent; easy-uptent; tentzeil; pagodetent; tentenpaviljoen; plooitent
kraam = marktkraam; verkoopkraam; kramen; verkoopstand; tombolakraam; chalet
nadar = nadarhek; nadarafsluiting; dranghek; werfhek; herashek; crowdbarrier; nadars
signalisatie = verkeersbord lenen; parkeerverbodsbord; signalisatieborden; verkeerssignalisatie; wegwijzer voor evenement; tijdelijk verkeersbord; bord parkeerverbod; signalisatiemateriaal
verkeerskegel = kegels; pylonen; kegel; oranje kegel; pylon; afbakeningslint
spandoek = banner; beachvlag; affiche; aankondigingsbord langs de weg; reclamebord; plakbord; publiciteitsbord; A-kader; publiciteitspaneel
wimpel = vlaggetjes; feestversiering; slingers; ballon; feestdecoratie; versiering; aankleding van zaal; vlaggenlijn
stroomkast = elektriciteitskast; werfkast; stroomaansluiting evenement; verdeelkast; verlengdraad; kabelhaspel; stroomgenerator; verdeelbord
verlichting evenement = spots; lichtinstallatie; lichtslinger; podiumlicht; lichtset; belichting; feestverlichting; discolamp
geluidsinstallatie = geluidsversterking; muziekinstallatie; versterker; mengpaneel; soundsysteem; luidspreker; box; speakers; geluidsset; geluidsbox; klankinstallatie
microfoon = draadloze micro; micro; handmicro; draadloze microfoon; micro's; headsetmicrofoon
megafoon = roeptoeter; luidspreker met handvat; draagbare omroep
projectiemateriaal = beamer lenen; beamer uitlenen; projector en scherm ontlenen; projectiemateriaal van de gemeente; beamer huren
koelkast = frigo; koelwagen; ijskast; koeltoog; diepvries; diepvriezer; koelcel; koeltoestel; frigobox; vriezer
servies = borden en bestek; bekers; bestek; tassen en borden; serviesgoed; vaatwerk; koffietassen; eetgerei
herbruikbare beker = ecocup; herbruikbare bekers; drinkbekers; wasbare beker; plastic beker vermijden; statiegeldbeker
kookmateriaal = frietketel; gasvuur; kookpot; barbecuetoestel; bakplaat; pannenkoekenset; wafelijzer; kookkit; kookkoffer; soepketel; fornuis; kookfornuis; kookset
koffiezetapparaat = koffiekan; percolator; koffiemachine; thermoskan; waterkoker; koffiezet; thermos
toilet voor evenement = mobiel toilet; toiletwagen; wc-cabine; dixi; plaszuil; urinoir voor evenement; chemisch toilet; sanitaire wagen
afvaleiland = vuilnisbak voor evenement; evenementencontainer; container voor evenement; afvalcontainer ontlenen; afvaleilandjes
vlakke vloer = vloerbescherming; dansvloer; vloertegel; houten vloer voor tent; sportvloerbescherming; tapijttegel; rode loper
tentoonstellingspaneel = expopaneel; prikbord; scheidingswand; ophangsysteem; presentatiebord; mobiele wand; kamerscherm; vitrine; vitrinekast
spreekgestoelte = katheder; pupiter; lezenaar; muziekstaander
kapstok = vestiaire; kapstokken; kledingrek; jassenrek; garderobe; kapstokje; kapstokhaak
sfeervuur = terrasverwarmer; gasverwarming; heteluchtkanon; verwarming voor tent; gaskanon
parasol = parasols; zonnetent; parasolvoet; zonnescherm op voet
ehbo-koffer lenen = ehbo-post; verbandkoffer ontlenen; hulppost bij evenement; post van Rode Kruis; hulppost
brandblusser lenen = blusapparaat voor evenement; brandblusser voor evenement; blusdeken evenement; brandblussers ontlenen
walkietalkie = portofoon; draagbare radio; walkie; walkietalkies; portofoons
pop-up bar = toog; mobiele bar; barmeubel; tapinstallatie; drankstand; toogelement

!= stoel | tafel | biertafelset | podium | tribune | tent | kraam | nadar
!= geluidsinstallatie | microfoon | megafoon | verlichting evenement | projectiemateriaal | stroomkast
!= koelkast | servies | kookmateriaal | koffiezetapparaat | herbruikbare beker
!= spandoek | wimpel | tentoonstellingspaneel
!= signalisatie | nadar | verkeerskegel
!= toilet voor evenement | afvaleiland

# Spel, sport en kledij
spelmateriaal = speelmateriaal; buitenspeelgoed; losse speelmaterialen; speelgoed voor op de speelplaats; speelbox; speelpakket
gezelschapsspel = bordspel; kaartspel; gezelschapsspellen; spellendoos; denkspel; schaakbord; puzzel
reuzenspel = reuzenspellen; grote spelen; XL-spel; vier-op-een-rij groot; grote houten spelen; reuzengezelschapsspelen; jenga groot
volksspelenkoffer lenen = volksspelen ontlenen; volksspelenset; oude spelen lenen; uitleen van volksspelen
circusmateriaal = jongleerballen; eenwieler; diabolo; circuskoffer; jongleermateriaal; pedalo
fietsmateriaal lenen = fietsen uitlenen; uitleenfietsen; fietsen lenen; leenfiets; go-carts uitlenen; fietsbib; kinderfiets lenen; fietsbibliotheek; OpWielekes; fietsjes en gocarts
sportmateriaal = sporttoestel; turnmateriaal; sportgerief; sportuitrusting; materiaal voor lichamelijke opvoeding; bewegingsmateriaal; turngerief; materiaal van turnzaal
sportmateriaal lenen = sportkoffer; sportmateriaal ontlenen; uitleen van sportmateriaal; sport- en spelkoffer; sportmateriaal van de sportdienst; sportuitleendienst; MOEV-koffer; bewegingskoffer
bal = voetbal als materiaal; ballen; basketbal; volleybal; speelbal; handbal; pluimpje
sportdoel = doelpaal; voetbaldoel; goal; basketbalring; basketring; voetbaldoeltje; volleybalnet
turnmat = valmat; sportmat; dikke mat; landingsmat
turntoestel = wandrek; bok; plint; evenwichtsbalk; rekstok; sportrek; Zweedse bank; springplank; ringen
zwemmateriaal = zwemband; drijfplankje; zwemplankje; zwembril; badmuts; zwembandje; zwemgerief; zwemzak
hartslag en tijdmeting = stopwatch; chronometer; tijdwaarneming; tijdregistratie; scorebord; hartslagmeter; rugnummer
kostuum = verkleedkledij; verkleedkoffer; kostuums; toneelkledij; verkleedkleren; masker; sintkostuum; kostuum van Sint; decor; toneeldecor
schminkset = schmink; grime; schminkkoffer; grimeerset; schminken
badgemachine = buttonmachine; knoopjesmachine; lamineermachine; lamineertoestel; plastificeren; snijmachine; inbindmachine
ballonpomp = heliumfles; helium; ballonnenpomp; springtouw en hoepel
popcornmachine = suikerspinmachine; popcorntoestel; ijsmachine; slushmachine; suikerspin
teken- en verfezel = schildersezel; ezel om te schilderen; tekentafel; schildersmateriaal; tekenezel; pottenbakkersoven; oven voor klei; keramiekoven
naaimachine = naaimachines; stikmachine; naaigerief; overlock
gereedschap = werktuig; boormachine; hamer; gereedschapskist; tuingereedschap; spade; schop en hark; werktuigen; gereedschapskoffer; zaag
zwerfvuilmateriaal = grijper; grijpers en vuilniszakken; prikstok; zwerfvuilgrijper; knijpstok; opruimset; grijpstok; handschoenen voor zwerfvuil; zwerfvuilset; opruimmateriaal; prikker
meetkoffer = meettoestel; CO2-meter lenen; sonometer; meetinstrument; energiemeter; warmtecamera lenen; thermografische camera
themakoffer = leskoffer; educatieve koffer; uitleenkoffer; ontleenkoffer; didactische koffer; educatief pakket om te lenen; koffer over een thema; thematas; leskist; lesbox; koffer met lesmateriaal

!= spelmateriaal | gezelschapsspel | reuzenspel | circusmateriaal | sportmateriaal
!= sportmateriaal | sportmateriaal lenen
!= bal | sportdoel | turnmat | turntoestel
!= kostuum | schminkset | popcornmachine | badgemachine
!= gereedschap | zwerfvuilmateriaal | meetkoffer | themakoffer
!= materiaal lenen | sportmateriaal lenen | fietsmateriaal lenen

# Meubilair van de school
schoolmeubilair = meubel; meubilair; klasmeubilair; schoolmeubel; klasinrichting; inrichting van de klas; ergonomisch meubilair; klasmeubel
leerlingentafel = lessenaar van leerling; schooltafel; leerlingenbank; klastafel; zitbank in klas; bureautje van leerling
schoolstoel = leerlingenstoel; ergonomische stoel; zitmeubel leerlingen; zitbal; wiebelkruk; kleuterstoel
kast = opbergkast; archiefkast; kasten; opbergmeubel; legplank; rek; opbergrek; materiaalkast
locker = leerlingenkastje; kluisje; garderobekast; lockers; boekenkluis; afsluitbaar kastje
bedje = kleuterbedje; slaapbedje; stretcher; matras; rustbed; stapelbed voor kleuters
buitenbank = zitbank op speelplaats; picknicktafel; zitbank; picknickbank; boombank; bank op de speelplaats
afgedankt meubilair = oude schoolbanken; oud meubilair weggeven; overtollig meubilair; tweedehands meubilair; afgeschreven meubilair
machine onderhoud = schrobmachine; stofzuiger; poetsmachine; droogkast; vaatwasser; hogedrukreiniger; grasmaaier; vaatwasmachine; afwasmachine; bladblazer

!= leerlingentafel | schoolstoel | kast | locker | buitenbank
!= schoolmeubilair | afgedankt meubilair
!= stoel | schoolstoel
!= tafel | leerlingentafel
`;
