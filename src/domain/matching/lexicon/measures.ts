/** Words for measures, frequencies, moments and ways of asking. */
export default `
# Wat men vraagt: tellen, delen, bedragen
aantal = hoeveel; hoeveelheid; totaal; getal; cijfer; telling; totaal aantal; som van alle; in totaal; samen genomen; totaalcijfer; samengeteld; opgeteld
aandeel = percentage; procent; %; procentueel; pct; deel van het geheel; fractie van de leerlingen; proportie; per honderd; ratio
bedrag = euro; €; geldbedrag; eur; totaal in euro; financieel bedrag
prijs = kost; tarief; kostprijs; hoeveel kost; wat kost; kostenplaatje; aanrekenen; vergoeding te betalen; prijskaartje; richtprijs; te betalen bedrag; bijdrage per persoon
uitgave = uitgeven; wat wordt uitgegeven; spenderen; uitgavenpost; bestedingen; geld besteden; geld kwijt zijn aan; besteed bedrag
inkomst = opbrengst; ontvangst; inkomsten; verdiend bedrag; geld dat binnenkomt; ontvangen bedrag; opbrengen; winst
budget = begroting; financiële middelen; beschikbaar geld; geldmiddelen; budgettaire ruimte; geraamd bedrag
frequentie = hoe dikwijls per jaar; hoe vaak; aantal keer; hoe dikwijls; hoeveel keer; regelmaat; ritme; hoe regelmatig; met welke regelmaat; periodiciteit
gemiddelde = gemiddeld; doorsnee; modaal; mediaan; gemiddeld genomen; doorgaans gerekend
maximum = maximaal; hoogstens; bovengrens; niet meer dan; max; uiterste grens
minimum = minimaal; minstens; ten minste; ondergrens; tenminste; niet minder dan; op zijn minst; vanaf hoeveel
toename = stijging; groei; toenemen; aangroei; stijgen; meer dan vroeger; vermeerderen
daling = afname; dalen; afnemen; terugloop; minder dan vroeger; terugval
evolutie = trend; verloop; ontwikkeling in de tijd; evolueren; verandering tegenover vorig jaar; vergelijking met vorig jaar
verschil = afwijking; kloof; onderscheid; verschillen; onderling verschil
raming = schatting; inschatting; schatten; verwacht aantal; ongeveer; bij benadering; vermoedelijk aantal; ruwe schatting; vooruitzicht

!= aantal | aandeel
!= aantal | bedrag
!= aandeel | bedrag
!= aantal | frequentie
!= maximum | minimum | gemiddelde
!= toename | daling
!= uitgave | inkomst
!= prijs | budget

# Ruimte en maat
oppervlakte = vierkante meter; m²; m2; hoe groot; grondoppervlak; grootte van de ruimte; aantal vierkante meter; hoeveel plaats in vierkante meter; oppervlak; are; hectare
lengte = hoe lang in meter; strekkende meter; lengtemaat; afmeting in de lengte
hoogte = hoe hoog; hoogtemaat; vrije hoogte; afmeting in de hoogte
breedte = doorgangsbreedte; breedtemaat; vrije breedte
afmeting = formaat; dimensie; grootte; lengte en breedte; omvang
afstand = hoe ver; kilometer; aantal kilometer; hoeveel km; afstand in meter
volume = inhoud; kubieke meter; m³; m3; inhoud in liter; liter; hectoliter
gewicht = massa; hoe zwaar; kilogram; kilo; hoeveel weegt; kg; aantal kilo
temperatuur = graad celsius; aantal graden celsius; buitentemperatuur
verbruik = gebruik in kWh; hoeveel verbruiken; verbruiken; verbruikscijfer; jaarverbruik; afname op de meter; verbruikte hoeveelheid; consumptie
kilowattuur = kWh; kilowatt; kW; megawattuur; MWh; eenheid van stroom
snelheid = bandbreedte; megabit; Mbps; kilometer per uur
geluidsniveau = dB; geluidssterkte; hoe luid; hoe lawaaierig; geluidsoverlast; lawaai; geluidshinder; lawaaihinder; te veel lawaai; rumoer; lawaaioverlast; geluid; geluidslast; lawaaierig; herrie; kabaal

!= oppervlakte | capaciteit | volume
!= lengte | hoogte | breedte | afstand
!= capaciteit | bezettingsgraad
!= gewicht | volume
!= verbruik | prijs

# Tijd en moment
tijdstip = uur; hoe laat; klokslag; tijdsaanduiding; vanaf hoe laat
datum = wanneer; kalenderdag; dagtekening
duur = hoe lang; hoelang; tijdsduur; aantal minuten; aantal uren; tijd in beslag nemen; minuut; hoeveel minuten; looptijd; duren; tijdsbesteding
begindatum = startdatum; vanaf welke datum; ingangsdatum; aanvangsdatum; datum van ingang
einddatum = tot wanneer; vervaldatum; tot welke datum; datum van einde
deadline = uiterste datum; indiendatum; limietdatum; uiterlijk op; uiterste indiendatum; afsluitdatum; ten laatste indienen
periode = tijdvak; tijdspanne; termijn; tijdsvenster; seizoen; tijdsblok
schooljaar = schoolwerkjaar; lopend schooljaar; academiejaar; werkjaar; dit schooljaar
kalenderjaar = burgerlijk jaar; van januari tot december; jaartal
semester = halfjaar; schoolsemester; zesmaandelijkse periode
maand = maandnaam; kalendermaand
week = weeknummer; kalenderweek
weekdag = welke weekdag; weekdagen
weekend = zaterdag en zondag; weekeinde; zaterdag; zondag; in het weekend
voormiddag = ochtend; 's morgens; vm; 's ochtends
namiddag = nm; 's namiddags; na de middag; middagdeel na 13 uur; achternoen
avond = 's avonds; avondmoment; na 18 uur; avonduur; in de avond
nacht = 's nachts; nachtelijk; nachtelijke uren; midden in de nacht
lesuur = lesblok; periode van 50 minuten; uur les; les van 50 minuten; leseenheid; lestijd; duur van een lesuur; lesuur van 50 minuten; periode les; les van vijftig minuten; duur van een les; lesduur
volledige dag = hele dag; dagvullend; ganse dag; voltijdse dag; volledige schooldag

!= beginuur | einduur
!= begindatum | einddatum
!= tijdstip | duur | datum
!= voormiddag | namiddag | avond | nacht
!= schooljaar | kalenderjaar
!= trimester | semester | maand | week
!= halve dag | volledige dag
!= weekdag | weekend
!= datum | deadline
!= lesuur | halve dag

# Herhaling
dagelijks = elke dag; iedere dag; dag na dag; per dag
wekelijks = elke week; iedere week; per week; eens per week; een keer in de week
tweewekelijks = om de twee weken; veertiendaags; om de veertien dagen; twee keer per maand
maandelijks = elke maand; iedere maand; per maand; eens per maand
jaarlijks = elk jaar; ieder jaar; per jaar; eens per jaar; elk schooljaar; één keer per jaar
halfjaarlijks = om de zes maanden; twee keer per jaar; tweemaal per jaar
driemaandelijks = elk trimester; per trimester; om de drie maanden; vier keer per jaar
eenmalig = slechts eens; eenmaal; losstaand; niet herhaald
altijd = steeds; te allen tijde; telkens; bestendig; permanent; doorlopend; het hele jaar door
soms = af en toe; nu en dan; occasioneel; sporadisch; onregelmatig
vaak = dikwijls; veelal; frequent; meermaals
zelden = bijna nooit; amper; uitzonderlijk; haast nooit
nooit = geen enkele keer; helemaal niet; op geen enkel moment; nimmer

!= dagelijks | wekelijks | tweewekelijks | maandelijks | driemaandelijks | halfjaarlijks | jaarlijks | eenmalig
!= altijd | soms | vaak | zelden | nooit

# Per wat
per leerling = per kind; per hoofd; per scholier; kindprijs
per klas = klasprijs; per groep; groepsprijs; klasgewijs
per gezin = per huishouden; gezinsprijs; voor het hele gezin
per vestiging = per vestigingsplaats; per locatie; per school; voor elke campus; per site; per afdeling
per leerjaar = per jaar van de lagere school; opgesplitst per leerjaar; per klasjaar; leerjaar per leerjaar

!= per leerling | per klas | per gezin | per vestiging

# Soort vraag
wie = door wie; wie doet; bij wie; verantwoordelijke persoon; naam van de persoon
waar = waarheen; plaatsbepaling
waarom = reden; motief; om welke reden; motivering; beweegreden; drijfveer; aanleiding
manier = op welke manier; op welke wijze; werkwijze; aanpak; manier waarop; methode; manier van werken
mening = opinie; oordeel; standpunt; zienswijze; van mening zijn; menen; van oordeel zijn; oordelen; beschouwen als; ervaren; aanvoelen; ondervinden
tevredenheid = tevreden; voldaan; beoordeling; appreciatie; tevredenheidsscore; waardering; quotering
belang = belangrijkheid; hoe belangrijk; prioriteit; gewicht hechten; belang hechten aan; prioritair; dringendheid; belangrijk vinden; belang hechten; prioritair achten; van belang; belangrijk; doorslaggevend; essentieel; cruciaal; wezenlijk
interesse = belangstelling; geïnteresseerd; goesting; zin hebben in; bereid; bereidheid; ervoor openstaan; openstaan voor
behoefte = nood; noden; nodig hebben; wens; vraag naar; gewenst; waar nood aan; verlangen; wensenlijst; wensen; wat men graag zou hebben; wenselijk; graag hebben; nood hebben aan; behoefte hebben aan; vereisen; vergen; gebaat zijn bij; nodig; noodzakelijk; vereist; noodzaak
probleem = moeilijkheid; knelpunt; struikelblok; hinderpaal; drempel; obstakel; hindernis; pijnpunt; waar loopt het mis; moeite met; barrière; obstakels; tegenhouden; belemmeren; verhinderen; beletsel; hindernissen; drempels; hinderpalen; verhindert; struikelblokken; weerhouden; beletten; moeilijkheden ondervinden; problemen ervaren; moeilijkheden hebben met; moeite hebben met; hinder ondervinden; geconfronteerd worden met; problemen hebben met
voorstel = suggestie; idee; verbetervoorstel; tip; aanbeveling; werkpunt
opmerking = bemerking; commentaar; toelichting; aanvulling; nota; extra uitleg; verduidelijking; aanmerking
voorbeeld = voorbeelden van; goede praktijk; praktijkvoorbeeld; good practice; inspirerend voorbeeld
voordeel = pluspunt; sterke kant; sterk punt; troef; positief punt; wat goed loopt; positieve ervaring; sterke punten; wat werkt goed
nadeel = minpunt; zwakke kant; zwak punt; negatieve kant; schaduwzijde
effect = gevolg; impact; resultaat; uitwerking; wat levert op; invloed
beschikbaarheid = beschikbaar; ter beschikking; voorradig
lijst = opsomming; overzicht; inventaris; oplijsting; opgave van; lijst van alle; oplijsten; inventariseren
toestand = conditie; staat waarin; in welke staat
plan = voornemen; intentie; van plan zijn; plannen; gepland; toekomstplan; in de planning; van plan; voornemens; in het vooruitzicht stellen; overwegen; in overweging nemen; intentie hebben; overweegt; ingepland; op de planning staan

!= wie | waar | waarom | manier
!= interesse | tevredenheid | behoefte
!= tevredenheid | belang
!= probleem | voorstel
!= voordeel | nadeel
!= mening | aantal
`;
