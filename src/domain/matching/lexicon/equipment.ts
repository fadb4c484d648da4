/** What is said of lending and owning material: chairs, stage, tents, sound, games, sports material. */
export default `
# Lenen van de gemeente
uitleendienst = gemeentelijke uitleendienst; materiaaldienst; feestmateriaaldienst; uitleendepot; magazijn van de gemeente; dienst die materiaal uitleent; logistieke dienst
materiaal lenen = feestmateriaal; materiaal ontlenen; uitlening van materiaal; materiaal huren bij gemeente; ontlening; logistiek materiaal; materiaal van de gemeente gebruiken; materiaaluitleen; uitleenmateriaal; ontlenen; evenementenmateriaal; tafels en stoelen lenen; feestmateriaal lenen; ontlenen van materiaal; nadars lenen; tent lenen; materiaal lenen bij gemeente; logistieke ondersteuning; ontlening feestmateriaal; uitlening materiaal
levering van materiaal = materiaal brengen; aan huis leveren; leveren op school; leveren en ophalen; afhalen van materiaal; transport van materiaal; zelf ophalen; afhaling; ophaling materiaal
schade aan geleend materiaal = schadevergoeding materiaal; beschadigd materiaal; verlies van geleend materiaal; stuk uitleenmateriaal
huurprijs materiaal = tarief voor materiaal; kosten van uitleen; kostprijs uitleenmateriaal; prijs materiaal; retributie uitleen; gratis uitleen
reservatietermijn materiaal = hoe lang vooraf materiaal aanvragen; materiaal vooraf reserveren; aanvraagtermijn uitleen; op tijd materiaal bestellen
opbouw en afbraak = opbouwen; montage; demontage; opzetten en afbreken; plaatsen van het materiaal; hulp bij opbouw; klaarzetten
vrachtwagen gemeente = bestelwagen lenen; aanhangwagen; remorque; bakfiets uitlenen; aanhanger; gemeentelijke bestelwagen; verhuiswagen
technische dienst = gemeentewerken; werkliedendienst; stadsmagazijn; uitvoeringsdienst; ploeg van de gemeente; gemeentearbeider; dienst uitvoering; arbeiders van de gemeente; gemeentelijke technische dienst; gemeentewerklieden; dienst gebouwen; gemeentelijke werkdienst; stadswerkplaats; technische uitvoeringsdienst; gemeentelijke werkploeg; gemeentewerkman; technische dienst van de gemeente

!= waarborg | huurprijs materiaal | schade aan geleend materiaal
!= levering van materiaal | opbouw en afbraak
!= uitleendienst | technische dienst

# Feestmateriaal
stoel = plooistoel; klapstoel; zitje; stapelstoel; stoelen huren; plastic stoel; vouwstoel
tafel = klaptafel; plooitafel; receptietafel; vouwtafel; tafels huren; statafel; bijzettafel; hoge tafel; biertafel
biertafelset = bierbanken; feestbank; bank en tafel; inklapbare bank; bankenset; brouwerijtafels
tribune = zittribune; uitschuifbare tribune; telescopische tribune; publiekstribune; zitplaatsen tribune
tent = feesttent; partytent; paviljoen; vouwtent; easy-uptent; tentzeil; pagodetent; tentenpaviljoen; plooitent
kraam = marktkraam; verkoopkraam; kramen; verkoopstand; tombolakraam; chalet
nadar = nadarhek; nadarafsluiting; dranghek; werfhek; herashek; crowdbarrier; nadars
signalisatie = verkeersbord lenen; parkeerverbodsbord; signalisatieborden; verkeerssignalisatie; wegwijzer voor evenement; tijdelijk verkeersbord; bord parkeerverbod; signalisatiemateriaal
verkeerskegel = kegels; pylonen; kegel; oranje kegel; pylon; afbakeningslint
spandoek = banner; beachvlag; affiche; aankondigingsbord langs de weg; reclamebord; plakbord; publiciteitsbord; A-kader; publiciteitspaneel
wimpel = vlaggetjes; feestversiering; slingers; ballon; feestdecoratie; versiering; aankleding van zaal; vlaggenlijn
stroomkast = elektriciteitskast; werfkast; stroomaansluiting evenement; verdeelkast; verlengdraad; kabelhaspel; stroomgenerator; verdeelbord
verlichting voor evenement = spots; lichtinstallatie; lichtslinger; podiumlicht; lichtset; belichting; feestverlichting; discolamp
geluidsinstallatie = geluidsversterking; muziekinstallatie; versterker; mengpaneel; soundsysteem; luidspreker; box; speakers; geluidsset; geluidsbox; klankinstallatie
microfoon = draadloze micro; micro; handmicro; draadloze microfoon; micro's; headsetmicrofoon
megafoon = roeptoeter; luidspreker met handvat; draagbare omroep
projectiemateriaal = beamer lenen; beamer uitlenen; projector en scherm ontlenen; projectiemateriaal van de gemeente; beamer huren
servies = borden en bestek; bekers; bestek; tassen en borden; serviesgoed; vaatwerk; koffietassen; eetgerei; bestek en borden; bord en bestek; drinkglas
herbruikbare beker = ecocup; herbruikbare bekers; drinkbekers; wasbare beker; plastic beker vermijden; statiegeldbeker; herbruikbaar servies; hardplastic beker; bekers huren; afwasbare beker; uitleen van bekers; herbruikbaar bestek; herbruikbare recipiënten; bekers ontlenen; herbruikbekers; ecobekers; bekers die je kan wassen
kookmateriaal = frietketel; gasvuur; kookpot; barbecuetoestel; bakplaat; pannenkoekenset; wafelijzer; kookkit; kookkoffer; soepketel; fornuis; kookfornuis; kookset
koffiezetapparaat = koffiekan; percolator; koffiemachine; thermoskan; waterkoker; koffiezet; thermos
toilet voor evenement = mobiel toilet; toiletwagen; wc-cabine; dixi; plaszuil; urinoir voor evenement; chemisch toilet; sanitaire wagen
afvaleiland = vuilnisbak voor evenement; evenementencontainer; container voor evenement; afvalcontainer ontlenen; afvaleilandjes
vlakke vloer = vloerbescherming; dansvloer; vloertegel; houten vloer voor tent; sportvloerbescherming; tapijttegel; rode loper
tentoonstellingspaneel = expopaneel; prikbord; scheidingswand; ophangsysteem; presentatiebord; mobiele wand; kamerscherm; vitrine; vitrinekast
spreekgestoelte = katheder; pupiter; lezenaar; muziekstaander
sfeervuur = terrasverwarmer; gasverwarming; heteluchtkanon; verwarming voor tent; gaskanon
parasol = parasols; zonnetent; parasolvoet; zonnescherm op voet
ehbo-koffer lenen = ehbo-post; verbandkoffer ontlenen; hulppost bij evenement; post van Rode Kruis; hulppost
brandblusser lenen = blusapparaat voor evenement; brandblusser voor evenement; blusdeken evenement; brandblussers ontlenen
walkietalkie = portofoon; draagbare radio; walkie; walkietalkies; portofoons
pop-up bar = toog; mobiele bar; barmeubel; tapinstallatie; drankstand; toogelement

!= stoel | tafel | biertafelset | podium | tribune | tent | kraam | nadar
!= geluidsinstallatie | microfoon | megafoon | verlichting voor evenement | projectiemateriaal | stroomkast
!= koelkast | servies | kookmateriaal | koffiezetapparaat | herbruikbare beker
!= spandoek | wimpel | tentoonstellingspaneel
!= signalisatie | nadar | verkeerskegel
!= toilet voor evenement | afvaleiland

# Spel, sport en kledij
spelmateriaal = speelmateriaal; buitenspeelgoed; losse speelmaterialen; speelgoed voor op de speelplaats; speelbox; speelpakket; spelmateriaal buiten; speelgoed voor speelplaats; speelplaatsmateriaal; los speelmateriaal; losse materialen; bouwblokken buiten; loose parts; spelmateriaal speelplaats
gezelschapsspel = bordspel; kaartspel; gezelschapsspellen; spellendoos; denkspel; schaakbord; puzzel; spelletjes spelen
reuzenspel = reuzenspellen; grote spelen; XL-spel; vier-op-een-rij groot; grote houten spelen; reuzengezelschapsspelen; jenga groot
volksspelenkoffer lenen = volksspelen ontlenen; volksspelenset; oude spelen lenen; uitleen van volksspelen
circusmateriaal = jongleerballen; eenwieler; diabolo; circuskoffer; jongleermateriaal; pedalo
hartslag en tijdmeting = stopwatch; chronometer; tijdwaarneming; tijdregistratie; scorebord; hartslagmeter; rugnummer
kostuum = verkleedkledij; verkleedkoffer; kostuums; toneelkledij; verkleedkleren; masker; sintkostuum; kostuum van Sint; decor; toneeldecor
schminkset = schmink; grime; schminkkoffer; grimeerset; schminken
badgemachine = buttonmachine; knoopjesmachine; lamineermachine; lamineertoestel; plastificeren; snijmachine; inbindmachine
ballonpomp = heliumfles; helium; ballonnenpomp; springtouw en hoepel
popcornmachine = suikerspinmachine; popcorntoestel; ijsmachine; slushmachine; suikerspin
teken- en verfezel = schildersezel; ezel om te schilderen; tekentafel; schildersmateriaal; tekenezel; pottenbakkersoven; oven voor klei; keramiekoven
naaimachine = naaimachines; stikmachine; naaigerief; overlock
gereedschap = werktuig; boormachine; hamer; gereedschapskist; schop en hark; werktuigen; gereedschapskoffer; zaag; materieel; ladder; werkmateriaal; heggenschaar
zwerfvuilmateriaal = grijper; grijpers en vuilniszakken; prikstok; zwerfvuilgrijper; knijpstok; opruimset; grijpstok; handschoenen voor zwerfvuil; zwerfvuilset; opruimmateriaal; prikker; afvalknijper; knijpers en zakken; afvalgrijper; handschoenen en zakken; vuilgrijper
meetkoffer = meettoestel; CO2-meter lenen; sonometer; meetinstrument; energiemeter; warmtecamera lenen; thermografische camera
themakoffer = leskoffer; educatieve koffer; uitleenkoffer; ontleenkoffer; didactische koffer; educatief pakket om te lenen; koffer over een thema; thematas; leskist; lesbox; koffer met lesmateriaal

!= spelmateriaal | gezelschapsspel | reuzenspel | circusmateriaal | sportmateriaal
!= sportmateriaal | sportmateriaal lenen
!= bal | sportdoel | turnmat | turntoestel
!= kostuum | schminkset | popcornmachine | badgemachine
!= gereedschap | zwerfvuilmateriaal | meetkoffer | themakoffer
!= materiaal lenen | sportmateriaal lenen | fietsmateriaal lenen

# Meubilair van de school
leerlingentafel = lessenaar van leerling; schooltafel; leerlingenbank; klastafel; zitbank in klas; bureautje van leerling
schoolstoel = leerlingenstoel; ergonomische stoel; zitmeubel leerlingen; zitbal; wiebelkruk; kleuterstoel
bedje = kleuterbedje; slaapbedje; stretcher; matras; rustbed; stapelbed voor kleuters
buitenbank = zitbank op speelplaats; picknicktafel; zitbank; picknickbank; boombank; bank op de speelplaats; zitbank buiten; zitplaatsen buiten; zitelement; boomstam om te zitten; zitplek buiten; zitbanken; banken buiten; zitbanken speelplaats
afgedankt meubilair = oude schoolbanken; oud meubilair weggeven; overtollig meubilair; tweedehands meubilair; afgeschreven meubilair
machine onderhoud = hogedrukreiniger; grasmaaier; bladblazer

!= leerlingentafel | schoolstoel | kast | locker | buitenbank
!= schoolmeubilair | afgedankt meubilair
!= stoel | schoolstoel
!= tafel | leerlingentafel
`;
