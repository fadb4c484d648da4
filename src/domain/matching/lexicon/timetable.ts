/** What is asked about school hours, breaks, holidays and the school calendar. */
export default `
# Schooluren
schooluren = begin en einde van de lessen; start- en einduur van de school; lestijdregeling; dagverloop; beginuur en einduur; urenregeling; openingsuren van de school; lesdag; uren waarop school open is; schooluur; uurregeling; openingstijd van de school; schooldag van tot; van hoe laat tot hoe laat les; begin- en einduren; begin- en einduur; start- en einduur; begin- en eindtijd
beginuur = startuur; aanvangsuur; begintijd; vanaf welk uur; uur van aanvang; starttijd; beginuur van de school; les start; schoolbel 's ochtends; aanvangsuur van de school; startuur van de school; begin van de lessen; aanvang van de lessen; lessen beginnen; hoe laat begint de school; les begint; startuur van de lessen; uur waarop lessen starten; beginuur van de lessen; eerste bel; schoolbegin; start van de schooldag; begin van de schooldag; lessen starten
einduur = eindtijd; sluitingsuur; tot hoe laat; tot welk uur; einduur van de school; schooldag eindigt; schoolbel na de les; einde van de lessen; hoe laat eindigt de school; lessen eindigen; slotuur; einduur van de lessen; einde van de schooldag; laatste bel; lessen stoppen; schooleinde; schooltijd gedaan
poort open = openen van de schoolpoort; uur waarop de poort opengaat; opening van de poort; poort gaat open; openen van de poort; schoolpoort open; openingsuur van de poort; uur waarop poort opengaat; vanaf hoe laat welkom op school; poort opengaan; welkom op school vanaf; binnen mogen op school; leerlingen mogen binnen; leerlingen binnenlaten; speelplaats open voor schooltijd; vanaf wanneer binnen mogen
poort dicht = poort gaat dicht; schoolpoort sluit; uur waarop poort sluit; schoolpoort gesloten
beginuur namiddag = namiddaglessen beginnen; start van de namiddag; begin namiddaglessen; hervatting van lessen na middag; hervatten van de lessen; namiddaglessen starten
einde van de voormiddag = voormiddag eindigt; einduur voormiddag; einde van de voormiddaglessen; voormiddaglessen eindigen
woensdagnamiddag = woensdagmiddag; vrije woensdag; woensdag na school; halve dag op woensdag; vrije woensdagnamiddag; namiddag op woensdag; woensdagmiddag vrij
einduur woensdag = einduur op woensdag; lessen eindigen op woensdag; einde op woensdag; einde lessen op woensdag; lessen woensdag gedaan
vrijdagnamiddag = vrijdagmiddag; vrijdag vroeger gedaan; vrijdagnamiddag vrij
schoolbel = belsignaal; bel; belteken; belmoment; bellen bij begin les
gespreid begin = verspreide schooluren; spreiding van begin- en einduren; gespreide start; verschillend begin per leerjaar; glijdende schooluren; gespreid einde; verschoven schooluren; gespreide begin- en einduren
inloop = zachte landing; inloopmoment; rustige start van de dag; instap in de klas vanaf; binnenlopen in de klas; inlooptijd; zachte start; openklasmoment 's morgens
latere start van de schooldag = later beginnen; later starten; schooldag later starten; latere lesstart; aanpassen van schooluren; wijziging van de schooluren; schooluren wijzigen; verandering van schooluren
!= beginuur | einduur | poort open | beginuur namiddag | einde van de voormiddag | einduur woensdag | poort dicht
!= woensdagnamiddag | vrijdagnamiddag

# Lestijden
lestijden per week = wekelijkse lestijden; uren les per week; 28 lestijden; lesuren per week; weekurenaantal; wekelijkse lesuren
lesrooster = uurrooster; klasrooster; weekrooster; rooster van de lessen; lessenrooster; dagindeling; dagschema; weekschema; dagrooster; lesschema; weekindeling; indeling van de schooldag
lessentabel = lessentabellen; uren per vak; vakken per week; verdeling van uren per vak
springuur = studie-uur; lesvrij uur; uur zonder leraar; tussenuur
inhaalles = bijles op school; les inhalen; inhaaluur
lesvrij moment = lesvrije namiddag; lesvrije dag; lessen geschorst; schorsing van de lessen; lessen opgeschort; geen les; les geschorst; lesopschorting; geen school; vrijaf
flexibele lestijd = flexibel lesrooster; flexibele uurregeling
avondles = les 's avonds
vierdaagse schoolweek = vierdagenweek; schoolweek inkorten; verkorte schoolweek; vier dagen les
schoolweek = lesweek; week les; weekdag les; dagen open per week
halve dag = halvedag; dagdeel; een voormiddag lang; dagdelen; halfdaags; halve lesdag; halve schooldag; halve dagen
jaarkalender = schoolkalender; kalender van de school; jaarplanning; overzicht van activiteiten; jaarplan met activiteiten; jaaroverzicht; activiteitenkalender; schoolagenda voor het jaar; kalender van het schooljaar; jaarkalender school; planning van het schooljaar
maandkalender = maandplanning; maandbrief met kalender; maandoverzicht; overzicht per maand
laatste schoolweek = laatste week van juni; laatste dagen juni; einde juni
schooljaarindeling = organisatie van het schooljaar; indeling van het schooljaar; kortere zomervakantie; zomervakantie inkorten; hervorming van de schoolvakanties
trimester = eerste trimester; kwartaal; schooltrimester; driemaandelijkse periode; periode van drie maanden; tweede trimester
wenmoment = wendag; kijkmoment voor instappers; kennismaking voor instappers; wennen aan de klas; wenklas; kennismakingsmoment nieuwe kleuters; kijkklas; snuffelmoment; snuffeldag; wenuurtje; instapuurtje; wenmomentje; onthaal nieuwe leerling; onthaal van nieuwe leerlingen; onthaal van instappers; kennismakingsdag leerlingen; wenochtend; verwelkoming van nieuwe leerlingen; onthaalactiviteit; wenklasje
!= lesuur | lesrooster | lessentabel | lestijden per week
!= eerste schooldag | laatste schooldag | instapdatum
!= jaarkalender | maandkalender

# Pauzes
speeltijd = playtime; pauzemoment; pauze; recreatie; speelkwartier; speelkwartiertje; korte pauze; buitenspeeltijd; speelpauze; speeltijden
voormiddagspeeltijd = speeltijd in de voormiddag; ochtendpauze; ochtendspeeltijd; tienuurpauze; voormiddagpauze; speeltijd om tien uur
namiddagspeeltijd = speeltijd in de namiddag; namiddagpauze; middagspeeltijd namiddag; vieruurpauze
middagpauze = duur van de middag; lange pauze; middagonderbreking; lunchpauze; middagspeeltijd; pauze over de middag; eetpauze; onderbreking op de middag; etenstijd; middaguur; noenpauze; noen
begin middagpauze = middagpauze begint; start van de middagpauze; beginuur middag
duur middagpauze = lengte van middagpauze; middagpauze duurt; minuten middagpauze; hoe lang middagpauze; lang middagpauze; middagpauze duren
duur speeltijd = lengte van de speeltijd; speeltijd duurt; hoe lang speeltijd; minuten speeltijd; speeltijd duren; duur van de pauze
aparte speeltijd = gespreide speeltijd; speeltijd in beurtrol; gescheiden speeltijd; gesplitste speeltijd; speeltijd in shiften; gesplitste speeltijden
eten in shiften = shift in de refter; eten in twee beurten; refterbeurt; beurten in de refter; in beurten eten; eten in groepen; eten in beurten; twee beurten eten; eetshift; shiften tijdens de middag; eetbeurt; gespreid eten; eten in twee groepen
toezicht speeltijd = toezicht tijdens de speeltijd; bewaking van de speelplaats; toezicht; speelplaatsbewaking; toezichtsrol; bewaking speeltijd; speeltoezicht; toezicht tijdens het spelen; speelplaatstoezicht; bewaking speelplaats; surveillance; toezicht op de speelplaats; toezichtsbeurt; speeltijdtoezicht
toezicht middag = toezicht over de middag; opvang over de middag; opvang tijdens de middag; refterbewaking; reftertoezicht; middagtoezichten; toezicht tussen de middag; toezicht onder de middag; bewaking tijdens de middag; opvang tussen de middag; toezicht houden in de refter; toezicht houden tijdens de middag; middagtoezicht doen; middagtoezicht; middagbewaking; toezichter tijdens de middag; toezicht tijdens de middagpauze; middagbegeleider; refterdienst; toezicht in de refter; middagopvang; opvang tijdens middagpauze; middagpauzetoezicht; middagbegeleiding; toezicht tijdens het eten; toezichter in de refter; toezicht tijdens het middagmaal; toezicht bij het middageten; toezicht in de eetzaal
toezichtvergoeding = kostprijs middagtoezicht; refterkosten; prijs van middagtoezicht; vergoeding voor middagtoezicht; kosten van middagtoezicht; tarief van het middagtoezicht; middagopvang kost; kostprijs van de middagopvang; betalen voor het middagtoezicht; kost van het middagtoezicht; vergoeding middagtoezicht; remgeld middagtoezicht; toezichtsgeld; bijdrage voor middagtoezicht; middagtoezicht betalen; refterbijdrage; prijs middagtoezicht; betalend middagtoezicht; kost van middagtoezicht; remgeld; middaggeld
begin van het toezicht = toezicht 's ochtends voor de bel; ochtendtoezicht; toezicht voor schooltijd; toezicht vanaf; toezicht op school vanaf; voor de bel toezicht
toezicht na school = toezicht na de lessen; toezicht na schooltijd; avondtoezicht; toezicht tot; toezicht na de bel
middagactiviteit = activiteit tijdens de middag; activiteiten over de middag; spel tijdens de middag; aanbod over de middag; activiteit tijdens middagpauze; middagaanbod; middagspel; activiteit over de middag; middagactiviteiten; spel tijdens middag; middagclub; activiteiten tijdens middagpauze; middagspeeltijd ingevuld; middaganimatie; middagatelier
thuis eten = naar huis over de middag; middag naar huis; eten thuis; over de middag naar huis gaan; 's middags naar huis; naar huis eten; gaan eten thuis; middag thuis eten; middagmaal thuis
pauze personeel = middagpauze voor leraren; pauze leerkracht; vrije middag leerkracht
middagdutje = middagslaapje; dutje; rustplek; rustmoment; slapen op school; middagslaap; dutje doen; rusten na de middag; slaapmoment; slapertje; middagrust
!= speeltijd | middagpauze | woensdagnamiddag
!= voormiddagspeeltijd | namiddagspeeltijd | middagpauze
!= toezicht speeltijd | toezicht middag | toezicht na school | begin van het toezicht
!= begin middagpauze | duur middagpauze | duur speeltijd

# Vakanties
schoolvakantie = schoolverlof; verlofperiode; verlofkalender; verlofregeling; vakantie; vakantieperiode; vakantiedag; schoolvakanties; vakantieregeling; vakantiedagen; vakantiekalender; vakantieweek
herfstvakantie = herfstverlof; Allerheiligenvakantie; vakantie in de herfst; Allerheiligenverlof; novembervakantie
kerstvakantie = kerstverlof; eindejaarsvakantie; wintervakantie; vakantie rond Kerstmis; kerst- en nieuwjaarsvakantie
krokusvakantie = carnavalvakantie; krokusverlof; voorjaarsvakantie; carnavalsvakantie; februarivakantie; krokus
paasvakantie = paasverlof; lentevakantie; vakantie rond Pasen; aprilvakantie
zomervakantie = grote vakantie; juli en augustus; zomerverlof; zomermaanden; vakantie in juli en augustus; groot verlof; zomerperiode
feestdag = wettelijke feestdag; vrije feestdag; officiële feestdag; paasmaandag; pinkstermaandag; Hemelvaart; Allerheiligen
hemelvaartweekend = Hemelvaartsdag en brugdag; vrijdag na Hemelvaart; verlengd weekend; Hemelvaartvakantie; lang weekend
religieuze feestdag = levensbeschouwelijke feestdag; afwezigheid wegens geloofsfeest; feestdag van geloof; islamitische feestdag; joodse feestdag
studiedagdatum = datum van studiedagen; kalender studiedagen; data van pedagogische studiedagen; data studiedagen
vrije dagen = snipperdag; vrijafdag; overzicht vrije dagen; dagen zonder les; sluitingsdagen; dagen waarop school gesloten; sluitingsdag; vrije schooldag
noodopvang = opvang bij ziekte; opvang in noodgevallen; occasionele opvang; flexibele opvang; dringende opvang; noodopvang bij lockdown; opvang bij staking; opvang op pedagogische studiedag; opvang bij sluiting
herfst- of paasschool = herfstschool; paasschool; lenteschool; winterschool
!= herfstvakantie | kerstvakantie | krokusvakantie | paasvakantie | zomervakantie
!= pedagogische studiedag | facultatieve vakantiedag | feestdag | religieuze feestdag

# Examens en rapporten
examenperiode = toetsenperiode; examentijd; examenreeks; paasexamens; juni-examens; kerstexamens; examenweek; toetsenweek; examen; proefwerk; proefwerkperiode; proefwerkenperiode
examenrooster = examenregeling; uurrooster van de examens; examenuurrooster; examenkalender; examenplanning
halve dagen examens = examen in voormiddag; namiddag vrij bij examen; namiddag studeren examens
blokplek = studeerplek; blokken; stille studieplaats; blokbar; samen studeren; studieruimte; studeren in stilte; studieplek; bloklocatie; stille studieruimte
herexamen = uitgestelde proef; bijkomende proef; herkansing
deliberatie = klassenraad op einde schooljaar; delibererende klassenraad; klassenraad; delibereren
rapportdatum = data van rapporten; datum rapport
oudercontactdatum = datum van oudercontact; kalender oudercontacten; data oudercontact; oudercontact gepland
schoolfotograaf = schoolfotografie; fotograaf op school; klasfoto's; klasfoto; fotodag; individuele foto; schoolfoto; fotografie op school
schoolreis = schoolreizen; schoolreisje; eindejaarsreis; jaarlijkse schoolreis; op schoolreis gaan; klasreis; pretparkuitstap; eindejaarsuitstap
meerdaagse uitstap = meerdaagse schoolreis; overnachten met de klas; kampklas; meerdaagse; meerdaagse reis; meerdaagse extra-murosactiviteit; uitstap met overnachting; mea; uitstap van meerdere dagen; reis van meer dagen; meerdaagse schooluitstap; meerdaagse extra-muros; kasteelklas; boerderijklas; GWP; geïntegreerde werkperiode; meerdaags verblijf; schoolreis met overnachting
datum schoolfeest = dag van het schoolfeest; schoolfeest vindt plaats op; kalender van schoolactiviteiten; datum van de activiteiten; dag van schoolfeest
evenementenkalender = kalender van evenementen; evenement op school; schoolevenement; schoolevenementen
bezoekmoment = gewenst moment; gewenste periode; beste periode; ideale periode; geschiktste tijdstip; ideaal moment; voorkeursperiode; meest geschikte periode; passend moment; moment van bezoek; klasbezoek gepland; best passend moment; geschikt moment; voorkeursmoment; geschikte periode; beste moment; passend tijdstip; dag die best past; voorkeurdatum; gewenste datum; voorkeur dag; datum die past; welke datum past; geschikte datum; datumvoorkeur
uurwijziging = winteruur; zomeruur
!= examenperiode | examenrooster | rapport | deliberatie | herexamen | proclamatie
!= opendeurdag | schoolfeest | proclamatie | schoolreis | meerdaagse uitstap
!= inschrijvingsperiode | voorrangsperiode | instapdatum
`;
