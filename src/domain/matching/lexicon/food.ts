/** What is asked about eating and drinking at school. */
export default `
# Maaltijden
warme maaltijd = warm eten; warme schoolmaaltijd; warm middagmaal; warme lunch; schoolmaaltijden; warme hap; warm eten op school; middagmaal; warme middagmaaltijd; warme schotel; schoollunch; gekookte maaltijd; dagschotel; warme eters; warme eter; kinderen die een warme maaltijd nemen; verbruikte warme maaltijden; warme maaltijden per dag; geserveerde warme maaltijden; verkochte maaltijden; schoolmaaltijd; leerlingen die warm eten
koude lunch = lunchpakket; boterhammen; lunchpakketten; boterham; lunchdoos; koude maaltijd; broodmaaltijd; boterhammetjes; boterhammen van thuis; koude schotel; meegebrachte lunch; zelf meegebrachte boterhammen
middagblijver = middageter; op school eten; kinderen die blijven eten; in de refter eten; middag op school blijven; lunchen op school; over de middag op school; overblijven; overblijver
broodje = belegd broodje; broodjesverkoop; broodjesbestelling; broodjes bestellen; smos; broodjesbar; sandwich; broodje smos; belegde broodjes
soep = soepbedeling; soep op school; tas soep; soepverkoop; soepbar; kom soep; verse soep; soepmoment; soepdag
ontbijt = ontbijten; ontbijtclub; nationaal schoolontbijt; ontbijtaanbod; ochtendmaal; 's ochtends op school eten; eten voor de lessen
tussendoortje = vieruurtje; snack; tienuurtje; koekjes; tussendoortjes; tienuurkoek; snoeptussendoortje; gezond tussendoortje; versnapering
fruit = fruit op school; tutti frutti; fruitdag; schoolfruit; fruitproject; oog voor lekkers; fruitbedeling; stuk fruit; fruitmoment; fruitabonnement; fruit en groenten; schoolfruitregeling; fruit eten; wekelijks fruit; gratis fruit; groente- en fruitbedeling
groenten = groente; rauwkost; groentesnack; groentebedeling; snoepgroente; snoeptomaat; groenten eten; saladebar; slabar
melk = schoolmelk; melkproduct; melkbedeling; melk op school; chocomelk; flesje melk; zuivel; melkbrik; yoghurt
drank = drankaanbod; drankverkoop; dranken; wat leerlingen drinken; drankenaanbod; drinken op school; fruitsap; sap; verkoop van drank
drinkwater = kraanwater drinken; drinkwater op school; leidingwater drinken; water uit de kraan; leidingwater; kraantjeswater; water van de kraan; kraanwater; drinkbaar water; drinkbaar leidingwater; water uit de kraan drinken
drinkfontein = drinkkraantje; drinkbakje; waterbar; tappunt voor drinkwater; drinkwaterfonteintje; drinkwaterfontein; drinkfonteintje; drinkwaterpunt; drinkkraan; waterfonteintje; drinkwaterkraan; drinkwatertappunt; tappunt; watertappunt; drinkfonteinen; plaats om water te tappen; waterfontein; kraan om drinkfles te vullen; openbare drinkfontein; waterpunt; drinkpunt; drinkwaterkraantje
drinkfles = veldfles; dopper; drinkbus; herbruikbare fles; hervulbare drinkfles; waterfles; herbruikbare drinkfles; eigen drinkbus; drinkflessen; herbruikbare drinkbus; eigen waterfles; hervulbare fles; drinkbussen
frisdrank = gesuikerde drank; suikerhoudende drank; cola; limonade; softdrink; suikerdrank; light frisdrank; gesuikerde dranken; energiedrankje; zoete drank
automaat = drankautomaat; snoepautomaat; frisdrankautomaat; snackautomaat; verkoopautomaat; koekenautomaat; automaten; drankenautomaat; automaat met snoep
snoep = snoepverbod; suikergoed; snoepgoed; zoetigheid; chips; snoepen; ongezond tussendoortje; snoepjes; lolly
verjaardagstraktatie = verjaardag vieren; traktatiebeleid; verjaardagstaart; taart bij een verjaardag; cadeautje voor de klas; verjaardagen vieren; verjaardagscadeau

# Wie kookt, wat en voor hoeveel
cateraar = catering; traiteur; leverancier van maaltijden; cateringbedrijf; cateringfirma; maaltijdleverancier; leverancier van warme maaltijden; wie maaltijden levert; maaltijden leveren; maaltijdbedeling; keukenfirma; levert de maaltijden; externe keuken; firma die kookt; cateraars; leverancier van de schoolmaaltijden; maaltijden laten leveren
zelf koken = kookt zelf; productiekeuken; zelf bereide maaltijden; maaltijden op school bereiden; keukeninstallatie; koken
opwarmkeuken = regenereren; maaltijden opwarmen; regeneratiekeuken; opwarmen van maaltijden; koude lijn; regeneratieoven
eten in de klas = lunchen in de klas; in de klas eten; eten in het klaslokaal; middagmaal in de klas
eettijd = tijd om te eten; duur van het middagmaal; minuten om te eten; tijd voor de lunch; lunchtijd
maaltijdprijs = prijs van een warme maaltijd; kostprijs van de maaltijd; prijs van de maaltijd; maaltijd kost; wat kost een warme maaltijd; tarief van de maaltijden; prijs van het middagmaal; warme maaltijd betalen; maaltijdkosten; bedrag per maaltijd; bijdrage voor de maaltijd; kosten van maaltijden
soepprijs = prijs van soep; kostprijs van de soep; soep kost; soep betalen; prijs van een tas soep; tas soep kost
drankprijs = prijs van drank; kostprijs van dranken; drank kost; prijs van een drankje
gratis maaltijd = sociale maaltijd; één euro maaltijd; maaltijd aan sociaal tarief; één-euromaaltijd; gratis schoolmaaltijd; goedkope maaltijd voor kansarme leerlingen; betaalbare maaltijd; sociaal tarief voor maaltijden; gratis eten; maaltijdtegemoetkoming; korting op maaltijden; maaltijd aan 1 euro; sociaal tarief maaltijden; euromaaltijd; gratis warme maaltijd; gratis middagmaal; schoolmaaltijd aan verlaagde prijs; gratis soep; maaltijd voor kansarme leerlingen; gratis lunch
maaltijdbestelling = maaltijden bestellen; bestelsysteem; bestellen van maaltijden; maaltijden reserveren; maaltijdbon; eetbon; bestellen van warme maaltijden; maaltijdkaart; bonnensysteem; maaltijdregistratie
menu = schoolmenu; weekmenu; menukaart; maandmenu; samenstelling van het menu; gerecht
vegetarisch = veggie; vegetarische maaltijd; vegetariër; vleesloos; vegetarische optie; plantaardige maaltijd; vegan; veganistisch; vegetarisch alternatief; vleesvervanger; donderdag veggiedag; veggiedag; vegetarische schotel; vleesvrije maaltijd; plantaardig; zonder vlees; geen vlees eten; maaltijd zonder vlees
biologische voeding = bioproducten; biomaaltijd; biologisch eten; bioproduct; biovoeding; biologische producten; biologisch product
lokale voeding = korte keten; seizoensgroenten; lokale producten; voeding van lokale boeren; hoeveproduct; lokaal voedsel; seizoensproduct; boerderijproducten; lokale boer; producten uit de streek
fair trade = eerlijk product; fairtradekoffie; fairtradeproduct; oxfam wereldwinkel; fairtrade product; eerlijke handel; fairtrade; eerlijke producten; Fairtrade-producten; fairtradelabel; eerlijk geproduceerd; eerlijke koffie; Max Havelaar; faire producten
voedselverlies = verspilling van eten; weggegooid voedsel; verspilde voeding; voedselverspilling; eten weggooien; verspilling van voedsel; weggegooid eten; voedseloverschot; voedselverspilling tegengaan; voedselverspilling meten
speciaal dieet = dieet; dieetvoeding; aangepaste maaltijd; dieetwens; dieetmaaltijd; aangepaste voeding; bijzondere voeding; voedingsvoorschrift; dieetvereiste
allergie = allergisch; allergische reactie; anafylaxie; allergieën; allergisch zijn voor
voedselallergie = voedingsallergie; allergie voor voeding; notenallergie; lactose-intolerantie; gluten; coeliakie; voedselintolerantie; pinda-allergie; melkallergie; lactose; glutenvrij; lactosevrij; voedingsintolerantie; eiallergie; intolerantie; glutenallergie; allergie voor noten
allergeneninformatie = allergenen; allergeneninfo; informatie over allergenen; allergenenwetgeving; allergenenlijst
epipen = adrenalinepen; adrenaline-injector; noodmedicatie bij allergie; adrenaline; epi-pen; auto-injector; adrenalinespuit; noodpen; noodinjectie

# Voedingsbeleid en lessen
voedingsbeleid = gezonde voeding; gezond eten; voedingsgewoonte; gezond voedingsbeleid; evenwichtige voeding; eetgewoonte; voedingsplan; gezonde lunch; evenwichtig eten; afspraken over voeding; voedingsbeleid op school; eetbeleid; gezonde voeding promoten; voedingsvisie; eetpatroon
gezonde voeding les = les over voeding; smaakopvoeding; leren proeven; voedingslessen; les over gezonde voeding; voedingsles; voedingsdriehoek; workshop gezond eten; voedingseducatie; ontbijtles; smaakles; smaaklessen
kookles = koken met leerlingen; kooklessen; kookhoek; bakken met leerlingen; koken met de klas; kookactiviteit; kookworkshop; leren koken; voeding als vak; kookatelier; koken met kinderen; huishoudkunde
voedingsadviseur = diëtist; diëtiste; voedingsdeskundige; voedingscoach; diëtist op school
overgewicht = obesitas; zwaarlijvig; zwaarlijvigheid; bmi; ondergewicht; gewicht van leerlingen; te zwaar kind; te zware kinderen
eetstoornis = anorexia; boulimie; eetprobleem; moeilijke eter; eetproblemen; problematisch eetgedrag

!= warme maaltijd | koude lunch | broodje | soep | ontbijt | tussendoortje
!= fruit | groenten | melk | soep | snoep
!= drinkwater | frisdrank | melk | drank
!= middagblijver | thuis eten | warme maaltijd
!= cateraar | zelf koken | opwarmkeuken
!= refter | zelf koken | eten in de klas
!= maaltijdprijs | soepprijs | drankprijs | gratis maaltijd | opvangprijs
!= voedselallergie | speciaal dieet | vegetarisch | halal
!= biologische voeding | lokale voeding | fair trade
!= drinkfontein | drinkfles | automaat
!= kookles | gezonde voeding les
!= overgewicht | eetstoornis | allergie
`;
