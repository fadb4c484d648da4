/** What is asked about care before and after school, supervision, holidays, free time, clubs and camps. */
export default `
# Opvang
opvang = kinderopvang op school; schoolopvang; toezicht en opvang; opvangvoorziening; opvangmogelijkheid
buitenschoolse opvang = bko; ibo; stibo; initiatief buitenschoolse kinderopvang; opvang buiten de schooluren; opvanginitiatief; opvang buiten de lesuren
voorschoolse opvang = ochtendopvang; vooropvang; ochtendbewaking; morgenopvang; opvang voor school; opvang in de ochtend; opvang voor de lessen; voorbewaking; voorschools; vroege opvang; opvang voor schooltijd; morgentoezicht; opvang 's morgens; opvang voor de bel; voorschools toezicht; vroeger op school afzetten; ochtend vroeger naar school; 's ochtends vroeger terecht; kinderen vroeger brengen; opvang voor het begin van de lessen; 's morgens vroeg opvangen
naschoolse opvang = avondopvang; avondbewaking; opvang na school; naopvang; opvang na de lessen; opvang na schooltijd; naschoolse bewaking; opvang in de late namiddag; opvang 's avonds; nabewaking op school; naschools toezicht; opvang na de schooluren; opvang na vier uur; na de lessen op school blijven; na school blijven; langer op school blijven; na vier uur blijven; nabewaking
woensdagopvang = opvang op woensdag; opvang op woensdagnamiddag; woensdagnamiddagopvang; woensdagmiddagopvang; opvang op woensdagmiddag; vrije woensdagnamiddag opvang; woensdag na de middag opvang; woensdagmiddag op school blijven; woensdag na de middag op school blijven; woensdagnamiddag op school blijven
vakantieopvang = opvang in de schoolvakantie; vakantiebewaking; opvang in vakantieperiodes; opvang tijdens de vakanties; opvang tijdens verlof; opvang tijdens schoolvakanties; opvang in de vakantie; vakantie-opvang; kinderopvang tijdens vakantiedagen; waar naartoe in de vakantie
opvang in de zomervakantie = opvang tijdens de zomervakantie; zomeropvang; opvang in juli en augustus; opvang in de grote vakantie; opvang in de zomer
opvang in de kerstvakantie = opvang tijdens de kerstvakantie
opvang in de herfstvakantie = opvang tijdens de herfstvakantie
opvang in de paasvakantie = opvang tijdens de paasvakantie
opvang in de krokusvakantie = opvang tijdens de krokusvakantie
opvang op vrije dag = opvang op lesvrije dagen; opvang op studiedag; opvang op een schoolvrije dag; opvang op facultatieve verlofdag; opvang op snipperdag; opvang op brugdag
crèche = kinderdagverblijf; onthaalouder; opvang van baby's en peuters; kribbe; babyopvang; peutertuin; voorschoolse kinderopvang; opvangouder; dagopvang; kdv
opvangplaats = opvangcapaciteit; plaatsen in de opvang; aantal opvangplaatsen; capaciteit van de opvang; beschikbare opvangplaatsen; vergunde opvangplaats; erkende opvangplaats
opvangtekort = tekort aan opvang; tekort aan opvangplaatsen; opvang volzet; wachtlijst opvang; gebrek aan opvang; wachtlijst in de opvang
opvangprijs = kostprijs van de opvang; prijs van de opvang; opvangtarief; tarief van de opvang; opvang kost; bijdrage voor de opvang; wat kost opvang; retributie opvang; prijs per uur opvang; opvangkosten; betalen voor opvang; tarief naschoolse opvang
opvanguren = openingsuren van de opvang
opvanglocatie = opvang op school; opvang op een andere locatie; waar opvang plaatsvindt
opvangorganisator = organisator van de opvang; opvang organiseren; aanbieder van opvang; verzorgt de opvang; uitbater van de opvang; opvang door externe partner; instaan voor opvang; opvang in eigen beheer; inrichter van de opvang; opvang verzorgen; buitenschoolse opvang organiseren; buitenschoolse opvang verzorgen; opvang inrichten; naschoolse opvang organiseren; organisator van de buitenschoolse opvang
opvangnood = opvangbehoefte; nood aan opvang; behoefte aan opvang; nood aan extra opvang; ouders zoeken opvang
opvangreservatie = opvang reserveren; aanmelden voor opvang; registratie in de opvang; opvang scannen; registratiesysteem opvang; reserveren van opvang
vervoer naar opvang = begeleide rij naar de opvang; verplaatsing naar de opvang; bus naar de opvang; vervoer naar de buitenschoolse opvang; ophalen aan school voor opvang; rij naar de opvang; brengen naar de opvang

# Schooltijd en vakantie
einduur op vrijdag = lessen eindigen op vrijdag
woensdagnamiddagactiviteit = woensdagnamiddagaanbod; aanbod op woensdagnamiddag; sport op woensdagnamiddag; woensdagmiddagactiviteit

# Vrije tijd
vrijetijdsbesteding = vrijetijd; buitenschoolse hobby; hobby's; hobby; vrije tijd; vrijetijdsactiviteit; liefhebberij; invulling van vrije tijd; vrijetijdsaanbod; vrijetijdsinvulling
activiteit na school = activiteit na de schooluren; naschoolse activiteiten; buitenschools aanbod; aanbod na school; activiteiten na vier uur; atelier na school; club na school; activiteit na de lessen; brede school activiteit na school; naschools aanbod; naschoolse activiteit; aanbod aansluitend op de schooldag; workshop na school; activiteiten na schooltijd; naschoolse workshop; vieruurtje met activiteit
bredeschool = bredeschoolaanbod; brede leeromgeving
jeugdbeweging = kazou; kljafdeling; akabe; ksj; speelpleinvereniging; scouts; Chiro; KSA; KLJ; scouting; jeugdgroepering; FOS; scoutsgroep; chirogroep; jeugdbond
lidmaatschap vereniging = aangesloten bij een vereniging; deelname aan het verenigingsleven; lid van een club; aansluiting bij een club
jeugddienst = jeugdloket; dienst jeugd; gemeentelijke jeugddienst; jeugdconsulent; jeugdambtenaar; dienst vrije tijd jeugd; jeugdwerker van de gemeente; jeugddienstmedewerker
jeugdhuis = jongerenontmoeting; jongerenwerking; jeugdontmoetingscentrum; ontmoetingsplek voor jongeren; jeugdclub; jongerencentrum; jongerenontmoetingsplaats; jeugdcafé; JH; jeugdcentrum; jongerenhuis
jeugdraad = jeugdparlement; jongerengemeenteraad; kindergemeenteraadslid; gemeentelijke jeugdraad; adviesraad jeugd; raad voor jongeren; jongerenraad; jeugdadviesraad
speelpleinwerking = speelpleinaanbod; zomerspeelplein; vakantiewerking; speelpleinvakantie; grabbelpas; speelpleinwerking in de zomer; gemeentelijke speelpleinwerking; speelpleinen in juli en augustus; vakantiespeelplein
kamp = kampje; themakamp; vakantieweek met overnachting; kampplaats; kampaanbod; jeugdkamp; zomerkamp; bivak; op kamp gaan; kampweek; kampeerweek; vakantiekamp
vakantieaanbod = activiteiten in de vakantie; aanbod in de vakantie; vakantiebrochure; aanbod in de schoolvakantie; vakantieworkshop; zomeraanbod; zomeractiviteiten; vakantiegids; vakantieactiviteit; activiteit in de vakantie; aanbod tijdens schoolvakanties; vakantieprogramma; vakantiepas
monitor = jeugdanimator; speelpleinmonitor; kampbegeleider; animatorcursus; monitoren; kampleider; moni; animator; speelpleinanimator; hoofdanimator; speelpleinleider; hoofdmonitor; vakantiemonitor; jobstudent op speelplein; animatorencursus; kadervorming
buitenspeeldag = dag van het buitenspelen; dag van het buiten spelen; buiten-speel-dag; buiten spelen zonder tv; nationale buitenspeeldag
speelplein = openbaar speelplein; speelplek; speelplekken; openbare speelruimte; speelterreinen; openbaar speelterrein; speeltuin; speelterrein; buurtspeelplein; speelpleintje; speelweide; speeltuintje; publieke speeltuin; speelplek in de buurt
speelgoed = 
fuif = feest voor jongeren; jongerenfuif; 100-dagen; honderddagen; chrysostomos; galabal; schoolfuif voor jongeren; fuifzaal; fuifbeleid; fuiven; jongerenfeest; party; dj-feest; 100 dagen fuif; jeugdfuif; fuif op school
vrijetijdsmarkt = hobbybeurs; infobeurs verenigingen; beurs over vrije tijd; clubmarkt; vrijetijdsbeurs; verenigingenmarkt; markt van verenigingen; infomarkt vrije tijd; jeugdmarkt; sportmarkt
toeleiding vrije tijd = vrijetijdstoeleiding; naar de vrije tijd toeleiden; vrijetijdsbemiddeling; vrijetijdsbuddy; buddy voor de vrije tijd; drempels naar vrije tijd; kinderen toeleiden naar verenigingen
inclusieve vrije tijd = vrije tijd voor kinderen met een beperking; toegankelijke hobby

!= voorschoolse opvang | naschoolse opvang | toezicht middag | woensdagopvang | vakantieopvang | opvang op vrije dag | crèche
!= buitenschoolse opvang | crèche | toezicht middag | toezicht speeltijd
!= opvangplaats | opvangprijs | opvanguren | opvanglocatie | opvangorganisator | opvangnood | opvangtekort | opvangreservatie
!= zomervakantie | herfstvakantie | kerstvakantie | krokusvakantie | paasvakantie
!= beginuur | einduur | poort open
!= einduur | einduur woensdag | einduur op vrijdag
!= middagpauze | speeltijd
!= vakantieopvang | opvang in de zomervakantie
!= activiteit na school | middagactiviteit | woensdagnamiddagactiviteit | vakantieaanbod
!= speelpleinwerking | speelplein | kamp | jeugdhuis | jeugdbeweging
!= opvangprijs | toezichtvergoeding
!= naschoolse opvang | studie na school | activiteit na school
!= jeugddienst | jeugdraad | jeugdhuis
!= opvang in de krokusvakantie | opvang in de paasvakantie | opvang in de herfstvakantie | opvang in de kerstvakantie | opvang in de zomervakantie
`;
