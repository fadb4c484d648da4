/** What is said of environment education, nature trips, excursions and trips of several days. */
export default `
# Natuur- en milieueducatie
natuureducatie = natuur- en milieueducatie; NME; milieueducatie; natuuronderwijs; natuurbeleving; natuurvorming; natuurles; milieueducatief; kennismaken met natuur; bezoek aan natuurgebied; natuurwandeling met gids; boswandeling; natuurgids; natuureducatief; lessen over natuur; natuurexploratie; natuurbelevingsactiviteit; milieu-educatie; natuur ontdekken; waterdiertjes
milieuraad = minaraad; adviesraad milieu; milieuadviesraad; gecoro
natuurles in de klas = milieules; educatieve les over natuur; gastles natuur; natuurgids in de klas; natuur in de klas
natuurpad = leerpad in de natuur; natuurleerpad; blotevoetenpad; belevingspad; educatief pad; natuurbelevingspad
natuurwandeling = geleide natuurwandeling; natuurtocht; wandelen in de natuur; natuurexcursie; herfstwandeling; natuurzoektocht
waterdiertjes onderzoeken = vijveronderzoek; poelonderzoek; scheppen in de vijver; waterbeestjes; beekonderzoek; schepnetje; slootonderzoek; wateronderzoek; diertjes in het water
bodemdiertjes = kriebelbeestjes; bodembeestjes; insecten onderzoeken; beestjes zoeken; kleine beestjes; insect
vogels kijken = vogelobservatie; vogels tellen; vogelkijkhut; vogelspotten; vogel; vogels herkennen; Het Grote Vogelweekend; vogeltelling
bijen = imker; bijenkast; bestuiver; bijenstal; imkerij; honing; bijenhotel; hommel; insectenhotel; bijenvriendelijk; bijenkorf; wilde bijen; insectenkast; bijenhal; bijenproject; bijenvolk
amfibieën = kikker; paddenoverzet; salamander; paddenoverzetactie; kikkerdril; overzetten van padden
wilde zoogdieren = egel; vleermuis; zoogdier in de tuin; eekhoorn; egelhuisje; nacht van de vleermuis
plantensoort = bomen herkennen; boomsoort; bladeren herkennen; kruiden zoeken; paddenstoel
moestuinles = tuinieren met de klas; les in de schooltuin; zaaien en oogsten; leren tuinieren; kweken van groenten met kinderen; zaaiactie
afvalles = les over afval; les over sorteren; sorteerles; workshop sorteren; lessen over afval; afvaleducatie; les over zwerfvuil; composteerles; afvalproject; workshop afval; lessenpakket afval; afvallessen; educatie rond afval; afvallespakket; afvalworkshop; bezoek aan verwerkingsbedrijf; OVAM; Mooimakers op school
waterles = les over water; waterzuivering bezoeken; workshop water; bezoek waterzuiveringsstation; les over drinkwater; waterkringloop; rioolwaterzuivering; Aquafin; waterbewustzijn; waterlessen; watereducatie; waterlespakket; project rond water; waterthema
luchtkwaliteit meten met leerlingen = fijn stof meten; burgeronderzoek; citizen science; aardbeiplantjes tegen fijn stof; stikstof meten met de klas
weer en sterren = weerstation; sterrenwacht; volkssterrenwacht; planetarium; ruimtevaart; sterren kijken; sterrenkunde; heelal; weerkunde
natuurvereniging = Natuurpunt; natuurgroep; afdeling van Natuurpunt; Regionaal Landschap; milieuvereniging; natuurorganisatie; WWF
educatief centrum = natuur- en milieucentrum; bezoekerscentrum; NME-centrum; milieucentrum; natuureducatief centrum; natuurhuis; provinciaal natuurcentrum; natuurcentrum; NEC; bezoekerscentrum natuur; educatief natuurcentrum
onderzoekskoffer natuur = natuurkoffer; veldwerkmateriaal; natuuronderzoeksmateriaal; loeps en netten ontlenen; natuurrugzak; ontdekkoffer; waterkoffer; schepnetten ontlenen; natuurdoos; uitleen natuurmateriaal; loeppotje; natuurpakket; verrekijker; loep; leskoffer natuur; natuurmateriaal lenen; loeppotten

!= afvalles | waterles | energieles | klimaatles | moestuinles
!= waterdiertjes onderzoeken | bodemdiertjes | vogels kijken | bijen | amfibieën | wilde zoogdieren | plantensoort
!= mos | milieuwerkgroep | milieudienst | milieuraad
!= natuurwandeling | natuurpad | natuurles in de klas
!= natuurvereniging | educatief centrum

# Bestemmingen
kinderboerderij = schoolboerderij; stadsboerderij; provinciale kinderboerderij; educatieve boerderij; dierenboerderij
landbouwbedrijf = boerderij; hoeve; boer; melkveebedrijf; boerderijbezoek; bezoek aan de boer; boerderijklas voor een dag; koe melken; landbouwer; veehouder; op de boerderij; hoevebezoek; bezoek aan boerderij; bij de boer op bezoek; landbouweducatie
tuinbouwbedrijf = fruitteler; serre bezoeken; fruitbedrijf; plukboerderij; appels plukken; groenteteler; aardbeienteler; zelfpluktuin; CSA-boerderij
dierentuin = zoo; dierenpark; Planckendael; Pairi Daiza; ZOO Antwerpen; Bellewaerde; safaripark; dieren kijken; Olmense Zoo
dierenasiel = asiel voor dieren; opvangcentrum voor wilde dieren; vogelopvangcentrum; VOC; dierenopvang; gevonden dieren
bos = woud; boszone; bosgebied; bossen; stuk bos; bosdag; naar het bos; bosje; schoolbos; tiny forest; voedselbos; minibos; stukje bos; bosomgeving; voedselbosje; geboortebos; bosrand; bospark
park = gemeentepark; stadspark; provinciaal domein; recreatiedomein; domein; parkje; groendomein
natuurgebied = natuurreservaat; reservaat; natuurdomein; heide; moeras; beschermd natuurgebied; duinen; nationaal park; bos in de buurt; groengebied; dichtbij groen; natuur in de buurt
zee = strand; kust; Noordzee; strandwandeling; naar zee; Sea Life; kustgemeente; garnaalkruien
pretpark = attractiepark; Plopsaland; Bobbejaanland; Walibi; amusementspark; themapark; Plopsa
binnenspeeltuin = speelparadijs; binnenspeelplaats; indoorspeeltuin; ballenbad; trampolinepark; klimzaal; kinderspeelparadijs
recyclagepark bezoeken = bezoek aan het containerpark; afvalverwerking bezoeken; verbrandingsoven bezoeken; intercommunale voor afval bezoeken; kringloopwinkel bezoeken
kringloopwinkel = kringloopcentrum; kringwinkel; tweedehandswinkel; De Kringwinkel; kringloop; spullen naar kringwinkel
wekelijkse markt = markt; marktbezoek; marktkramer; boerenmarkt; marktplein
winkelbezoek = bezoek aan winkel; naar de supermarkt met klas; bakker bezoeken; winkelier; bij de bakker; slager bezoeken; lokale handelaar
politiebureau bezoeken = bezoek aan de politie; politiekantoor bezoeken; rondleiding politiezone; achter de schermen bij politie
ziekenhuisbezoek met de klas = bezoek aan ziekenhuis; teddyberenziekenhuis; poppenziekenhuis; knuffelziekenhuis; berenziekenhuis; ziekenhuis verkennen
woonzorgcentrum bezoeken = bezoek aan het rusthuis; ouderen bezoeken; intergenerationeel project; kinderen en ouderen samen; rusthuis; intergenerationele werking; bewoners bezoeken met klas; wzc bezoeken
brandweerkazerne = brandweerkazerne bezoeken; bezoek aan de brandweer; rondleiding brandweerkazerne; in de kazerne; bezoek brandweer; bezoek aan de kazerne; brandweerbezoek; bezoek brandweerkazerne; rondleiding brandweer

!= kinderboerderij | landbouwbedrijf | tuinbouwbedrijf | dierentuin | dierenasiel
!= bos | park | natuurgebied | zee
!= pretpark | binnenspeeltuin | dierentuin
!= politiebureau bezoeken | brandweerkazerne | ziekenhuisbezoek met de klas | woonzorgcentrum bezoeken | recyclagepark bezoeken

# Uitstappen
uitstap = uitstapje; klasuitstap; op uitstap gaan; extramurale activiteit; leerwandeling; uitje; buitenschoolse leeractiviteit; buitenactiviteit met de klas; daguitstap; schooluitstap; eendaagse uitstap; extra-murosactiviteit; excursie; buitenschoolse uitstap; eendaagse extra-muros; leeruitstap; schooluitje; didactische uitstap; studie-uitstap; buitenschoolse activiteit; extra muros
bosklas = bosklassen; op bosklassen gaan; Ardennenklassen; bosweek
zeeklas = zeeklassen; week aan zee; op zeeklassen; zeeweek; kustklassen; zee- en duinklassen
plattelandsklas = plattelandsklassen; boerderijweek; plattelandsweek; week op de boerderij; landelijke klas; meerdaagse op boerderij
stadsklas = stadsklassen; week in de stad; Brusseldagen; stadsdagen; Brussel bezoeken meerdaags; stadsweek
sneeuwklas = skireis; skiklassen; sneeuwklassen; sneeuwvakantie met school; wintersport met school; skivakantie; bergklas; ski-uitstap
sportklas = sportklassen; sportweek met overnachting; meerdaagse sportreis; avonturenklas; surfklas; Bloso-klassen; Sport Vlaanderen-klassen; sportmeerdaagse
taalklas in buitenland = talenreis; taalbadweek; Engelandreis; taalreis; Londenreis; Parijsreis; Franse klassen
kennismakingsdagen = onthaaldagen; tweedaagse in het eerste jaar; teambuilding voor leerlingen; groepsvormende dagen; kennismakingsweekend; klasbinding; onthaaltweedaagse
bezinningsdag = bezinning; bezinningsdagen; retraite; bezinningsmoment; Taizé
openluchtklas = openluchtklassen; week in de natuur met overnachting; natuurklas; openluchtweek; avontuurlijke openluchtklas
buitenles = buitenlesdag; les in open lucht; buiten leren; lesgeven in de buitenlucht; buiten lesgeven; les buiten; leren in de natuur; outdoor learning
overnachting = overnachten; nacht op school; slaapfeest op school; verblijf; logies; logeren
verblijfcentrum = jeugdverblijf; jeugdherberg; vakantiecentrum; verblijfslocatie; jeugdverblijfcentrum; Hostelling; vakantiedomein; verblijfplaats van zeeklassen
bestemming = waar naartoe; reisdoel; plaats van uitstap; waarheen op uitstap; bestemming uitstap; plek die bezocht wordt
begeleiding bij uitstap = begeleiders op uitstap; wie gaat mee op uitstap; leerkrachten mee op uitstap; toezicht bij uitstap
deelname aan meerdaagse uitstap = niet meegaan op bosklassen; thuisblijver bij zeeklassen; deelnamecijfer meerdaagse; leerlingen die niet meegaan op reis; afwezig bij meerdaagse
annulering uitstap = afgelaste uitstap; uitstap gaat niet door; uitstap geannuleerd; uitgestelde uitstap; bosklassen afgelast

!= bosklas | zeeklas | plattelandsklas | stadsklas | sneeuwklas | sportklas | taalklas in buitenland | openluchtklas
!= uitstap | meerdaagse uitstap | buitenlandse reis
!= kostprijs uitstap | prijs van meerdaagse uitstap
!= openluchtklas | buitenles
!= kennismakingsdagen | bezinningsdag
!= vervoer bij uitstap | begeleiding bij uitstap | bestemming
!= verblijfcentrum | overnachting
!= schoolreis | uitstap
!= buitenles | buitenlokaal
`;
