/** What is asked about school hours, breaks, holidays and the school calendar. */
export default `
# Schooluren
schooluren = lesuren van de school; openingsuren van de school; lesdag; uren waarop school open is; schooluur; uurregeling; openingstijd van de school; schooltijd; schooldag van tot; van hoe laat tot hoe laat les; begin- en einduren; begin- en einduur; start- en einduur; begin- en eindtijd
beginuur = begin van de lessen; aanvang van de lessen; aanvangsuur; startuur; lessen beginnen; hoe laat begint de school; les begint; startuur van de lessen; uur waarop lessen starten; school begint; beginuur van de lessen; eerste bel; schoolbegin; starttijd; begintijd; start van de schooldag; begin van de schooldag; lessen starten; school start
einduur = einde van de lessen; uur waarop de school uit is; hoe laat eindigt de school; lessen eindigen; slotuur; les gedaan; einduur van de lessen; school uit; einde van de schooldag; school eindigt; laatste bel; eindtijd; lessen stoppen; schooleinde; schooltijd gedaan; school is gedaan
poort open = openen van de poort; schoolpoort open; openingsuur van de poort; uur waarop poort opengaat; vanaf hoe laat welkom op school; poort opengaan; welkom op school vanaf; binnen mogen op school
poort dicht = sluiten van de poort; poort gaat dicht; schoolpoort sluit; uur waarop poort sluit; schoolpoort gesloten
beginuur namiddag = namiddaglessen beginnen; start van de namiddag; begin namiddaglessen; hervatting van lessen na middag; hervatten van de lessen; namiddaglessen starten
einde voormiddag = voormiddag eindigt; einduur voormiddag; einde van de voormiddaglessen; voormiddaglessen eindigen
woensdagnamiddag = woensdagmiddag; woensdag na school; vrije woensdagnamiddag; namiddag op woensdag; woensdagmiddag vrij
einduur woensdag = einde lessen op woensdag; lessen woensdag gedaan; school uit op woensdag
vrijdagnamiddag = vrijdagmiddag; vrijdag vroeger gedaan; vrijdagnamiddag vrij
schoolbel = belsignaal; bel; belteken; belmoment; bellen bij begin les
gespreid begin = verspreide schooluren; spreiding van begin- en einduren; gespreide start; verschillend begin per leerjaar; glijdende schooluren; gespreid einde; verschoven schooluren; gespreide begin- en einduren
inloop = zachte landing; inloopmoment; rustige start van de dag; instap in de klas vanaf; binnenlopen in de klas; inlooptijd; zachte start; openklasmoment 's morgens
latere start van de schooldag = later beginnen; later starten; schooldag later starten; latere lesstart; aanpassen van schooluren; wijziging van de schooluren; schooluren wijzigen; verandering van schooluren
!= beginuur | einduur | poort open | beginuur namiddag | einde voormiddag | einduur woensdag | poort dicht
!= woensdagnamiddag | vrijdagnamiddag

# Lestijden
lestijd = lesuur; lesblok; duur van een lesuur; lesuur van 50 minuten; periode les; les van vijftig minuten; duur van een les; lesduur
lestijden per week = wekelijkse lestijden; uren les per week; 28 lestijden; lesuren per week; weekurenaantal; wekelijkse lesuren
lesrooster = uurrooster; klasrooster; weekrooster; rooster van de lessen; lessenrooster; dagindeling; dagschema; weekschema; dagrooster; lesschema; weekindeling; indeling van de schooldag
lessentabel = lessentabellen; uren per vak; vakken per week; verdeling van uren per vak
springuur = studie-uur; lesvrij uur; uur zonder leraar; tussenuur
inhaalles = bijles op school; les inhalen; inhaaluur
lesvrij moment = lesvrije namiddag; lesvrije dag; lessen geschorst; schorsing van de lessen; lessen opgeschort; geen les; les geschorst; lesopschorting; geen school; vrijaf
flexibele lestijd = flexibel lesrooster; lestijden flexibel organiseren; flexibele uurregeling
avondles = les 's avonds
vierdaagse schoolweek = vierdagenweek; schoolweek inkorten; verkorte schoolweek; vier dagen les
schoolweek = lesweek; week les; weekdag les; dagen open per week
halve dag = halve lesdag; halve schooldag; dagdeel; halve dagen
jaarkalender = schoolkalender; kalender van de school; jaarplanning; overzicht van activiteiten; jaarplan met activiteiten; jaaroverzicht; activiteitenkalender; schoolagenda voor het jaar; kalender van het schooljaar; jaarkalender school; planning van het schooljaar
maandkalender = maandplanning; maandbrief met kalender; maandoverzicht; overzicht per maand
eerste schooldag = start van het schooljaar; begin schooljaar; eerste september; 1 september; schoolstart; aanvang van het schooljaar; heropening van school; start nieuw schooljaar
laatste schooldag = einde van het schooljaar; laatste lesdag; 30 juni; slot van het schooljaar; laatste dag school
laatste schoolweek = laatste week van juni; laatste dagen van het schooljaar; laatste dagen juni; einde juni
schooljaarindeling = organisatie van het schooljaar; indeling van het schooljaar; kortere zomervakantie; zomervakantie inkorten; hervorming van de schoolvakanties
trimester = semester; schooltrimester; periode van drie maanden; eerste trimester; tweede trimester
instapdatum = instapdag; instapmoment; instapdata; instapdagen voor peuters; datum van instap; instappen in de kleuterklas; instapmomenten; instapperiode
wenmoment = wendag; kijkmoment voor instappers; kennismaking voor instappers; wennen aan de klas; wenklas; kennismakingsmoment nieuwe kleuters; kijkklas; snuffelmoment; snuffeldag; wenuurtje; instapuurtje; wenmomentje
!= lestijd | lesrooster | lessentabel | lestijden per week
!= eerste schooldag | laatste schooldag | instapdatum
!= jaarkalender | maandkalender

# Pauzes
speeltijd = pauze; recreatie; speelkwartier; speelkwartiertje; korte pauze; buitenspeeltijd; speelpauze; speeltijden
voormiddagspeeltijd = speeltijd in de voormiddag; ochtendpauze; ochtendspeeltijd; tienuurpauze; voormiddagpauze; speeltijd om tien uur
namiddagspeeltijd = speeltijd in de namiddag; namiddagpauze; middagspeeltijd namiddag; vieruurpauze
middagpauze = middagonderbreking; lunchpauze; middagspeeltijd; pauze over de middag; eetpauze; onderbreking op de middag; etenstijd; middaguur; noenpauze; noen
begin middagpauze = middagpauze begint; start van de middagpauze; beginuur middag
duur middagpauze = lengte van middagpauze; middagpauze duurt; minuten middagpauze; hoe lang middagpauze; lang middagpauze; middagpauze duren
duur speeltijd = lengte van de speeltijd; speeltijd duurt; hoe lang speeltijd; minuten speeltijd; speeltijd duren; duur van de pauze
aparte speeltijd = gespreide speeltijd; speeltijd in beurtrol; speeltijd apart voor kleuters; gescheiden speeltijd; gesplitste speeltijd; speeltijd in shiften; gesplitste speeltijden
eten in shiften = eten in beurten; twee beurten eten; eetshift; shiften tijdens de middag; eetbeurt; gespreid eten; eten in twee groepen
toezicht speeltijd = speelplaatstoezicht; bewaking speelplaats; surveillance; toezicht op de speelplaats; toezichtsbeurt; speeltijdtoezicht
toezicht middag = middagtoezicht; middagbewaking; toezichter tijdens de middag; toezicht tijdens de middagpauze; middagtoezichter; toezichthouder; middagbegeleider; refterdienst; toezicht in de refter; middagopvang; opvang tijdens middagpauze; middagpauzetoezicht; middagbegeleiding; toezicht tijdens het eten; toezichter in de refter; toezicht tijdens het middagmaal; toezicht bij het middageten; toezicht in de eetzaal
toezichtvergoeding = vergoeding middagtoezicht; remgeld middagtoezicht; toezichtsgeld; bijdrage voor middagtoezicht; middagtoezicht betalen; refterbijdrage; prijs middagtoezicht; betalend middagtoezicht; kost van middagtoezicht; remgeld; middaggeld
toezichtuur begin = toezicht 's ochtends voor de bel; ochtendtoezicht; toezicht voor schooltijd; toezicht vanaf; toezicht op school vanaf; voor de bel toezicht
toezicht na school = toezicht na de lessen; toezicht na schooltijd; avondtoezicht; toezicht tot; nabewaking; toezicht na de bel
middagactiviteit = activiteit tijdens middagpauze; middagaanbod; middagspel; activiteit over de middag; middagactiviteiten; spel tijdens middag
thuis eten = naar huis eten; gaan eten thuis; middag thuis eten; middagmaal thuis
pauze personeel = middagpauze voor leraren; pauze leerkracht; vrije middag leerkracht
middagdutje = slapen op school; middagslaap; slaapje; dutje doen; rusten na de middag; slaapmoment; rustmoment kleuters; slapertje; middagrust; slaapklas; slaapjes
!= speeltijd | middagpauze | woensdagnamiddag
!= voormiddagspeeltijd | namiddagspeeltijd | middagpauze
!= toezicht speeltijd | toezicht middag | toezicht na school | toezichtuur begin
!= begin middagpauze | duur middagpauze | duur speeltijd

# Vakanties
schoolvakantie = vakantie; vakantieperiode; vakantiedag; schoolvakanties; vakantieregeling; vakantiedagen; vakantiekalender; vakantieweek
herfstvakantie = herfstverlof; Allerheiligenvakantie; vakantie in de herfst; Allerheiligenverlof; novembervakantie
kerstvakantie = kerstverlof; eindejaarsvakantie; wintervakantie; vakantie rond Kerstmis; kerst- en nieuwjaarsvakantie
krokusvakantie = krokusverlof; voorjaarsvakantie; carnavalsvakantie; februarivakantie; krokus
paasvakantie = paasverlof; lentevakantie; vakantie rond Pasen; aprilvakantie
zomervakantie = grote vakantie; juli en augustus; zomerverlof; zomermaanden; vakantie in juli en augustus; groot verlof; zomerperiode
facultatieve vakantiedag = facultatieve verlofdag; vrij te kiezen vakantiedag; lokale verlofdag; facultatief verlof; vrije dag van de school; brugdag; facultatieve vrije dag; plaatselijke verlofdag; vrij te kiezen verlofdag; lokale vakantiedag; facultatieve verlofdagen; lokale vrije dag; zelf gekozen vrije dag
feestdag = wettelijke feestdag; vrije feestdag; officiële feestdag; wapenstilstand; paasmaandag; pinkstermaandag; Hemelvaart; Allerheiligen
hemelvaartweekend = Hemelvaartsdag en brugdag; vrijdag na Hemelvaart; verlengd weekend; Hemelvaartvakantie; lang weekend
religieuze feestdag = levensbeschouwelijke feestdag; afwezigheid wegens geloofsfeest; feestdag van geloof; islamitische feestdag; joodse feestdag
pedagogische studiedag = studiedag; pedagogische dag; vormingsdag voor personeel; pedagogische studienamiddag; studiedag van het team; pedagogische studiedagen; conferentiedag; vrije dag wegens nascholing; studienamiddag; nascholingsdag; leraren nascholing leerlingen vrij; navormingsdag
studiedagdatum = datum van studiedagen; kalender studiedagen; data van pedagogische studiedagen; wanneer studiedag; data studiedagen; wanneer pedagogische studiedag
vrije dagen = snipperdag; vrijafdag; overzicht vrije dagen; dagen zonder les; sluitingsdagen; dagen waarop school gesloten; sluitingsdag; school gesloten; vrije schooldag
sluiting bij staking = stakingsdag; school dicht door staking; vakbondsactie; staking; stakersdag; staken; stakende leerkracht; stakingsaanzegging
noodopvang = opvang bij staking; opvang op lesvrije dag; opvang tijdens studiedag; opvang op pedagogische studiedag; opvang op vrije dagen; opvang bij sluiting
verlenging van vakantie = afwezig voor of na vakantie; luxeverzuim; te vroeg op vakantie; ongeoorloofde vakantie; vroeger op verlof
zomerschool = zomerklas; bijspijkeren in de zomer; zomerscholen; leren in de zomer; zomerbijles; vakantieschool; zomeraanbod leren
herfst- of paasschool = herfstschool; paasschool; lenteschool; winterschool
!= herfstvakantie | kerstvakantie | krokusvakantie | paasvakantie | zomervakantie
!= pedagogische studiedag | facultatieve vakantiedag | feestdag | religieuze feestdag

# Examens en rapporten
examenperiode = examens; proefwerken; toetsenperiode; examentijd; proefwerkenperiode; examenreeks; paasexamens; juni-examens; kerstexamens; examenweek; toetsenweek
examenrooster = examenregeling; uurrooster van de examens; examenuurrooster; examenkalender; examenplanning
halve dagen examens = examen in voormiddag; namiddag vrij bij examen; namiddag studeren examens
blokplek = studeerplek; blokken; stille studieplaats; blokbar; samen studeren; studieruimte; studeren in stilte; studieplek; bloklocatie; stille studieruimte
studie na school = avondstudie; naschoolse studie; huiswerkstudie; studiezaal na school; begeleide studie; studie; nastudie; huiswerk maken na school; studiebegeleiding na school; avondstudies; huiswerkklas; huiswerkbegeleiding na school
herexamen = tweede zit; uitgestelde proef; bijkomende proef; herkansing
deliberatie = klassenraad op einde schooljaar; delibererende klassenraad; klassenraad; delibereren
rapport = rapportmoment; puntenrapport; rapporten; schoolrapport; rapport meegeven; rapportering
rapportdatum = data van rapporten; wanneer rapport; datum rapport
proclamatie = diploma-uitreiking; afscheid zesde leerjaar; afstudeerfeest; proclameren; uitreiking getuigschriften; diploma uitreiken; afstudeerplechtigheid
oudercontactdatum = datum van oudercontact; kalender oudercontacten; wanneer oudercontact; data oudercontact; oudercontact gepland
opendeurdag = openschooldag; opendeur; open dag; infodag; kijkdag; openklasdag; opendeurmoment; infomoment voor nieuwe ouders; kennismakingsdag; infoavond voor nieuwe ouders; open school; open klasdag
schoolfeest = schoolfuif; feest van de school; wijkfeest school; schoolbarbecue; grootouderfeest; Vlaamse kermis; fancy fair; lentefeest school; eetfestijn; mosselfeest; restaurantdag; spaghettiavond; kaas- en wijnavond
schoolfotograaf = klasfoto; fotodag; individuele foto; schoolfoto; fotografie op school
schoolreis = schooluitstap; daguitstap; uitstap; schoolreisje; eendaagse uitstap; extra-murosactiviteit; excursie; buitenschoolse uitstap; eendaagse extra-muros; leeruitstap; schooluitje; didactische uitstap; studiereis
meerdaagse uitstap = bosklas; zeeklas; sneeuwklas; openluchtklas; meerdaagse extra-muros; kasteelklas; boerderijklas; plattelandsklas; zeeklassen; bosklassen; buitenlandse reis; sneeuwklassen; GWP; geïntegreerde werkperiode; meerdaags verblijf; schoolreis met overnachting
datum schoolfeest = wanneer schoolfeest; dag van schoolfeest
evenementenkalender = evenementen van de school; kalender van evenementen; data van schoolfeesten; evenement op school; schoolevenement; schoolevenementen
bezoekmoment = moment van bezoek; klasbezoek gepland; best passend moment; beste periode voor activiteit; geschikt moment; voorkeursmoment; voorkeursdag; geschikte periode; beste moment; passend tijdstip; dag die best past; voorkeurdatum; gewenste datum; voorkeur dag
inschrijvingsperiode = start van de inschrijvingen; inschrijvingsdatum; aanmeldingsperiode; begin inschrijvingen; tijdlijn inschrijvingen; periode van inschrijven; inschrijvingsdata; inschrijvingsmoment; inschrijvingen starten; aanmeldperiode
voorrangsperiode = voorrangsinschrijving; voorrang broer en zus; voorrangsperiode inschrijvingen; voorrang bij inschrijving; inschrijven met voorrang
uurwijziging = winteruur; zomeruur
!= examenperiode | examenrooster | rapport | deliberatie | herexamen | proclamatie
!= opendeurdag | schoolfeest | proclamatie | schoolreis | meerdaagse uitstap
!= inschrijvingsperiode | voorrangsperiode | instapdatum
`;
