/** What is asked about care before and after school, supervision, holidays, free time, clubs and camps. */
export default `
# Opvang
opvang = kinderopvang op school; schoolopvang; toezicht en opvang; opvangvoorziening; opvangmogelijkheid
buitenschoolse opvang = bko; ibo; stibo; initiatief buitenschoolse kinderopvang; opvang buiten de schooluren; opvanginitiatief; buitenschoolse opvang en activiteiten; opvang buiten de lesuren
voorschoolse opvang = ochtendopvang; vooropvang; ochtendbewaking; morgenopvang; opvang voor school; opvang in de ochtend; opvang voor de lessen; voorbewaking; voorschools; vroege opvang; opvang voor schooltijd; morgentoezicht; opvang 's morgens; opvang voor de bel; voorschools toezicht
naschoolse opvang = avondopvang; avondbewaking; opvang na school; naopvang; opvang na de lessen; opvang na schooltijd; naschoolse bewaking; opvang in de late namiddag; opvang 's avonds; nabewaking op school; naschools toezicht; opvang na de schooluren; opvang na vier uur
toezicht middag = toezicht over de middag; opvang over de middag; opvang tijdens de middag; refterbewaking; reftertoezicht; middagtoezichten; toezicht tussen de middag; toezicht onder de middag; bewaking tijdens de middag; opvang tussen de middag; toezicht houden in de refter; toezicht houden tijdens de middag; middagtoezicht doen
woensdagopvang = opvang op woensdag; opvang op woensdagnamiddag; woensdagnamiddagopvang; woensdagmiddagopvang; opvang op woensdagmiddag; vrije woensdagnamiddag opvang; woensdag na de middag opvang; woensdagmiddag op school blijven; woensdag na de middag op school blijven; woensdagnamiddag op school blijven
vakantieopvang = opvang in de schoolvakantie; vakantiebewaking; opvang in vakantieperiodes; opvang tijdens de vakanties; opvang tijdens verlof
zomeropvang = opvang in de zomervakantie; opvang in juli en augustus; opvang in de grote vakantie; opvang in de zomer
opvang op vrije dag = opvang op lesvrije dagen; opvang op studiedag; opvang op een schoolvrije dag; opvang op facultatieve verlofdag; opvang op snipperdag; opvang op brugdag
noodopvang = opvang bij ziekte; opvang in noodgevallen; occasionele opvang; flexibele opvang; dringende opvang; noodopvang bij lockdown
crèche = kinderdagverblijf; onthaalouder; opvang van baby's en peuters; kribbe; babyopvang; peutertuin; voorschoolse kinderopvang; opvangouder; dagopvang; kdv
opvangplaats = opvangcapaciteit; plaatsen in de opvang; aantal opvangplaatsen; capaciteit van de opvang; beschikbare opvangplaatsen; vergunde opvangplaats; erkende opvangplaats
opvangtekort = tekort aan opvang; tekort aan opvangplaatsen; opvang volzet; wachtlijst opvang; gebrek aan opvang; wachtlijst in de opvang
opvangprijs = kostprijs van de opvang; prijs van de opvang; opvangtarief; tarief van de opvang; opvang kost; bijdrage voor de opvang; wat kost opvang; retributie opvang; prijs per uur opvang; opvangkosten; betalen voor opvang; tarief naschoolse opvang
opvanguren = openingsuren van de opvang
opvanglocatie = opvang op school; opvang op een andere locatie; waar opvang plaatsvindt
opvangorganisator = organisator van de opvang; opvang organiseren; wie opvang organiseert; aanbieder van opvang; verzorgt de opvang; uitbater van de opvang; opvang door externe partner; instaan voor opvang; opvang in eigen beheer; inrichter van de opvang; opvang verzorgen; buitenschoolse opvang organiseren; buitenschoolse opvang verzorgen; opvang inrichten; naschoolse opvang organiseren; organisator van de buitenschoolse opvang
opvangnood = opvangbehoefte; nood aan opvang; behoefte aan opvang; nood aan extra opvang; ouders zoeken opvang
opvangreservatie = opvang reserveren; aanmelden voor opvang; registratie in de opvang; opvang scannen; registratiesysteem opvang; reserveren van opvang
vervoer naar opvang = begeleide rij naar de opvang; verplaatsing naar de opvang; bus naar de opvang; vervoer naar de buitenschoolse opvang; ophalen aan school voor opvang; rij naar de opvang; brengen naar de opvang
middagdutje = middagslaapje; dutje; slaapje van kleuters; rustplek; rustmoment
toezicht speeltijd = toezicht tijdens de speeltijd; bewaking van de speelplaats; toezicht; speelplaatsbewaking; toezichtsrol; bewaking speeltijd; speeltoezicht; toezicht tijdens het spelen
toezichtvergoeding = kostprijs middagtoezicht; refterkosten; prijs van middagtoezicht; vergoeding voor middagtoezicht; kosten van middagtoezicht; tarief van het middagtoezicht; middagopvang kost; kostprijs van de middagopvang; betalen voor het middagtoezicht; kost van het middagtoezicht

# Schooltijd en vakantie
schoolvakantie = schoolverlof; verlofperiode
krokusvakantie = carnavalvakantie
schoolvakantie = verlofkalender; verlofregeling
schooluren = begin en einde van de lessen; start- en einduur van de school; lestijdregeling; dagverloop; beginuur en einduur; urenregeling
beginuur = beginuur van de school; les start; schoolbel 's ochtends; aanvangsuur van de school; startuur van de school
einduur = einduur van de school; schooldag eindigt; schoolbel na de les
einduur woensdag = einduur op woensdag; lessen eindigen op woensdag; einde op woensdag
vrijdag einde = einduur op vrijdag; lessen eindigen op vrijdag
middagpauze = duur van de middag; lange pauze
speeltijd = playtime; pauzemoment
poort open = openen van de schoolpoort; uur waarop de poort opengaat; opening van de poort; poort gaat open
woensdagnamiddagactiviteit = woensdagnamiddagaanbod; aanbod op woensdagnamiddag; sport op woensdagnamiddag; woensdagmiddagactiviteit


# Vrije tijd
vrijetijdsbesteding = vrijetijd; buitenschoolse hobby; hobby's
activiteit na school = activiteit na de schooluren; naschoolse activiteiten; buitenschools aanbod; naschools activiteitenaanbod; aanbod na school; activiteiten na vier uur; atelier na school; club na school; activiteit na de lessen; brede school activiteit na school
middagactiviteit = activiteit tijdens de middag; activiteiten over de middag; spel tijdens de middag; aanbod over de middag
brede school = bredeschool; bredeschoolaanbod; brede leeromgeving
jeugdbeweging = kazou; kljafdeling; akabe; ksj; speelpleinvereniging
lidmaatschap vereniging = aangesloten bij een vereniging; deelname aan het verenigingsleven; lid van een club; aansluiting bij een club
jeugddienst = jeugdloket
jeugdhuis = jongerenontmoeting; jongerenwerking; jeugdontmoetingscentrum; ontmoetingsplek voor jongeren
jeugdraad = jeugdparlement; jongerengemeenteraad; kindergemeenteraadslid
speelpleinwerking = speelpleinaanbod; zomerspeelplein
kamp = kampje; themakamp; vakantieweek met overnachting; kampplaats; kampaanbod
vakantieaanbod = activiteiten in de vakantie; aanbod in de vakantie; vakantiebrochure; aanbod in de schoolvakantie; vakantieworkshop; zomeraanbod; zomeractiviteiten; vakantiegids
monitor = jeugdanimator; speelpleinmonitor; kampbegeleider; animatorcursus; monitoren; kampleider; moni
buitenspeeldag = dag van het buitenspelen
speelplein = openbaar speelplein; speelplek; speelplekken; openbare speelruimte; speelterreinen
gezelschapsspel uitlenen = speltheek; spelenbibliotheek; speelgoedbibliotheek; spelletjes uitlenen
speelgoed = spelletje
fuif = feest voor jongeren; jongerenfuif; 100-dagen; honderddagen; chrysostomos; galabal; schoolfuif voor jongeren
vrijetijdsmarkt = hobbybeurs; infobeurs verenigingen; beurs over vrije tijd; clubmarkt
toeleiding vrije tijd = vrijetijdstoeleiding; naar de vrije tijd toeleiden; vrijetijdsbemiddeling; vrijetijdsbuddy; buddy voor de vrije tijd; drempels naar vrije tijd; kinderen toeleiden naar verenigingen
inclusieve vrije tijd = vrije tijd voor kinderen met een beperking; inclusief vrijetijdsaanbod; toegankelijke hobby; vrijetijdsaanbod voor kinderen met een handicap
lokalen openstellen = gebruik van schoolgebouw door verenigingen; verenigingen gebruiken lokalen; openstelling van schoolgebouwen; school delen met verenigingen; lokalen ter beschikking stellen van verenigingen; buitenschools gebruik van lokalen; verhuur van lokalen aan verenigingen; terbeschikkingstelling van lokalen; verenigingen op school; lokalen openstellen voor verenigingen; clubs gebruiken schoolgebouwen

!= voorschoolse opvang | naschoolse opvang | toezicht middag | woensdagopvang | vakantieopvang | opvang op vrije dag | crèche
!= buitenschoolse opvang | crèche | toezicht middag | toezicht speeltijd
!= opvangplaats | opvangprijs | opvanguren | opvanglocatie | opvangorganisator | opvangnood | opvangtekort | opvangreservatie
!= zomervakantie | herfstvakantie | kerstvakantie | krokusvakantie | paasvakantie
!= beginuur | einduur | poort open
!= einduur | einduur woensdag | vrijdag einde
!= middagpauze | speeltijd
!= vakantieopvang | zomeropvang
!= activiteit na school | middagactiviteit | woensdagnamiddagactiviteit | vakantieaanbod
!= speelpleinwerking | speelplein | kamp | jeugdhuis | jeugdbeweging
!= opvangprijs | toezichtvergoeding
!= naschoolse opvang | studie na school | activiteit na school
!= jeugddienst | jeugdraad | jeugdhuis
`;
