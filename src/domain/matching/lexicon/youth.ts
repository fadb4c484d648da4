/** What is said of youth work, youth movements, playgrounds in town, holiday activities and clubs that use the school. */
export default `
# Jeugdwerk
jeugddienst = dienst jeugd; gemeentelijke jeugddienst; jeugdconsulent; jeugdambtenaar; dienst vrije tijd jeugd; jeugdwerker van de gemeente; jeugddienstmedewerker
jeugdwerk = jeugdwerking; jeugdwerkinitiatief; jeugdorganisatie; vrijwillig jeugdwerk; werking voor jongeren; jeugdsector
jeugdbeweging = scouts; Chiro; KSA; KLJ; scouting; jeugdgroepering; FOS; scoutsgroep; chirogroep; jeugdbond
lid jeugdbeweging = aangesloten bij jeugdbeweging; lidmaatschap jeugdbeweging; kind in de Chiro
leiding jeugdbeweging = scoutsleider; chiroleiding; leidingsploeg; jeugdleider; leider en leidster; begeleiding van jeugdbeweging
jeugdlokaal = lokaal van jeugdbeweging; chirolokaal; scoutslokaal; jeugdlokalen; jeugdinfrastructuur; heem van de scouts
jeugdhuis = jeugdclub; jongerencentrum; jongerenontmoetingsplaats; jeugdcafé; JH; jeugdcentrum; jongerenhuis
jongerenwerker = jeugdwerker; outreachend werker; jeugdopbouwwerker; straathoekwerker; jongerenbegeleider; mobiel jeugdwerk
jongerenontmoetingsplek = hangplek; jongerenplek; chillplek; plek om te chillen; hangjeugd
jeugdwelzijnswerk = werking met kwetsbare jeugd; wmkj; speelpleinwerking voor kwetsbare kinderen; pleinwerking; kansengroepen in het jeugdwerk; werking maatschappelijk kwetsbare kinderen
jongerenadvies = JAC; jongerenadviescentrum; jongeren inloop; OverKop; OverKop-huis; jongereninformatie; jongerenonthaal
jeugdinformatie = info voor jongeren; WAT WAT; jongerengids; informatie over jongerenaanbod; jeugdgids
jeugdkaart = vrijetijdspas jeugd; kortingskaart voor jongeren; jongerenkaart; jeugdpas
jeugdbeleidsplan = jeugdbeleid; kinder- en jeugdbeleid; beleid rond jeugd; plan voor jeugd; gemeentelijk jeugdbeleid
promotie van jeugdbeweging = samenwerking jeugdbeweging met school; jeugdbeweging stelt zich voor; kennismaking met jeugdbeweging; promotie jeugdbeweging in klas; folder van jeugdbeweging in school; dag van de jeugdbeweging; uniform op school

!= jeugdbeweging | jeugdhuis | jeugddienst | jongerenadvies
!= jeugdbeweging | leiding jeugdbeweging | jeugdlokaal
!= jongerenwerker | leiding jeugdbeweging

# Spelen in de gemeente
speelplein = openbaar speelterrein; speeltuin; speelterrein; buurtspeelplein; speelpleintje; speelweide; speeltuintje; publieke speeltuin; speelplek in de buurt
speelplaats openstellen = opengestelde speelplaats; open speelplaats; speelplaats buiten schooluren; schoolplein na de uren open; gedeelde speelplaats; toegankelijke speelplaats voor buurt
speelstraat = straat om te spelen; tijdelijk autovrije speelstraat; spelen op straat; leefstraat; woonerf; straat afgesloten voor spelen
speelbos = speelzone in bos; bos om te spelen; natuurspeelplaats in bos; speelnatuur; avonturenbos
trapveld = pannaveld; basketbalveldje; voetbalpleintje; sportkooi; multisportveld; Cruyff Court; buurtsportveld
skatepark = skateterrein; pumptrack; skaten; skatebaan; skateramp; skateboard; BMX-parcours; step op skatepark
buitenspeeldag = dag van het buiten spelen; buiten-speel-dag; buiten spelen zonder tv; nationale buitenspeeldag
buitenspelen = in open lucht spelen; spelen buiten; buiten ravotten; spelen in de natuur; ravotten
speelruimte = speelruimteplan; ruimte om te spelen; plaats om te spelen; speelweefselplan; veilige speelplek
speeltoestel in de gemeente = openbaar speeltoestel; klimtoestel in de speeltuin; toestellen in de speeltuin
speelkoffer uitleen = spelmateriaal uitlenen; speelmateriaal van de jeugddienst; spelmateriaal ontlenen; uitleendienst spelmateriaal; grootspelmateriaal
springkasteel = opblaasbaar kasteel; luchtkasteel; springkussen; opblaasbare attractie; bouncing castle

!= speelplein | speelplaats openstellen | speelstraat | speelbos | skatepark | trapveld
!= speelkoffer uitleen | springkasteel

# Vakanties en vrije tijd
speelpleinwerking = vakantiewerking; speelpleinvakantie; grabbelpas; speelpleinwerking in de zomer; gemeentelijke speelpleinwerking; speelpleinen in juli en augustus; vakantiespeelplein
vakantieaanbod = vakantieactiviteit; activiteit in de vakantie; aanbod tijdens schoolvakanties; vakantieprogramma; activiteiten voor kinderen in de vakantie; vakantiepas
vakantieopvang = opvang tijdens schoolvakanties; opvang in de vakantie; vakantie-opvang; kinderopvang tijdens vakantiedagen; waar naartoe in de vakantie
sportkamp = vakantiesportkamp; sportstage; omnisportkamp; voetbalkamp; sportkamp in de vakantie; bewegingskamp
kamp = jeugdkamp; zomerkamp; bivak; op kamp gaan; kampweek; kampeerweek; vakantiekamp
taalkamp = taalstage; taalweek in de vakantie; Nederlands oefenen in de vakantie; anderstalig kamp; zomerschool voor taal; taalvakantie; taalbad in de zomer
zomerschool = leren in de zomer; bijles in de zomervakantie; winterschool; vakantieschool; lentecursus; herfstschool; paasschool
creakamp = knutselkamp; kunstkamp; theaterkamp; cultuurkamp; creatief kamp; atelier in de vakantie; kookkamp; circuskamp
techniekkamp = technokamp; wetenschapskamp; STEM-kamp; computerkamp; robotkamp; techniekacademie in de vakantie
monitor = animator; speelpleinanimator; hoofdanimator; speelpleinleider; hoofdmonitor; vakantiemonitor; jobstudent op speelplein; animatorencursus; kadervorming
jobstudent = studentenjob; studentenarbeid; vakantiejob; vakantiewerk; vakantiejobber; studentenwerk
roefeldag = Roefel; kinderen kijken achter de schermen; roefelen; beroepenkijkdag voor kinderen
vrijetijdsbesteding = hobby; vrije tijd; vrijetijdsactiviteit; liefhebberij; invulling van vrije tijd; vrijetijdsaanbod; bezigheid na school; vrijetijdsinvulling
vereniging = club; verenigingsleven; plaatselijke vereniging; verenigingen
sportclub = sportvereniging; voetbalclub; turnkring; judoclub; sportclub in de gemeente; atletiekclub; zwemclub; aangesloten bij sportclub; turnclub
hobbyclub = naaiclub; fotoclub; JNM; hobbyvereniging; bridgeclub
bredeschoolwerking = bredeschoolcoördinator; brede leer- en leefomgeving; brede schoolwerking; school als hart van de buurt; brede-schoolnetwerk
activiteit na school = naschools aanbod; naschoolse activiteit; aanbod aansluitend op de schooldag; workshop na school; activiteiten na schooltijd; naschoolse workshop; vieruurtje met activiteit
naschools sporten = sporten na school; naschoolse sport; Sport Na School; SNS-pas; sporten na de lesuren; sportuur na school; naschoolse sportactiviteit
middagactiviteit = activiteit over de middag; middagclub; activiteiten tijdens middagpauze; middagsport; middagspeeltijd ingevuld; middaganimatie; middagatelier
woensdagactiviteit = activiteit op woensdagnamiddag; woensdagnamiddagwerking; woensdagclub; aanbod op woensdag; woensdagatelier
bekendmaking vrijetijdsaanbod = folders verdelen op school; flyer meegeven; reclame voor clubs; drukwerk uitdelen aan leerlingen; vrijetijdsfolder; promotie voor vakantieaanbod; folder meegeven naar huis; flyers van verenigingen
vrijetijdsmarkt = vrijetijdsbeurs; verenigingenmarkt; markt van verenigingen; infomarkt vrije tijd; jeugdmarkt; sportmarkt

!= speelpleinwerking | vakantieopvang | sportkamp | kamp | taalkamp | zomerschool | creakamp | techniekkamp
!= vakantieaanbod | activiteit na school | middagactiviteit | woensdagactiviteit
!= sportclub | jeugdbeweging | hobbyclub | academie
!= activiteit na school | naschools sporten
!= monitor | jobstudent
!= bekendmaking vrijetijdsaanbod | vrijetijdsmarkt

# Verenigingen gebruiken de school
medegebruik door verenigingen = gebruik van de school na de uren; school openstellen voor verenigingen; gedeeld gebruik van schoolgebouwen; derden gebruiken schoolgebouw
sportzaal door clubs = turnzaal openstellen; sportclub in turnzaal; sporthal school verhuren aan clubs; gebruik van de turnzaal door derden; turnzaal na de schooluren; turnzaal voor verenigingen
kampplaats in school = school verhuren als kampplaats; bivak in de school; kampgroep in schoolgebouw; overnachten in school in de zomer; schoolgebouw als bivakplaats
school als speelpleinlocatie = speelplein in de schoolgebouwen; vakantieopvang in schoolgebouw; gebouwen tijdens vakantie gebruiken; locatie voor speelpleinwerking; school gebruiken in zomervakantie
berging voor vereniging = materiaal van vereniging stockeren; opbergruimte voor clubs; materiaal club opslaan in school
sleutel vereniging = toegang voor verenigingen; badge voor club; openen en sluiten van zaal
gebruiksovereenkomst lokalen = afspraken met verenigingen; overeenkomst gebruik schoolgebouw; contract met gebruiker; gebruiksreglement lokalen; overeenkomst medegebruik; gebruiksovereenkomst
fuif = fuifzaal; fuifbeleid; fuiven; jongerenfeest; party; dj-feest; 100 dagen fuif; jeugdfuif; fuif op school

!= medegebruik door verenigingen | sportzaal door clubs | kampplaats in school | school als speelpleinlocatie
!= berging voor vereniging | sleutel vereniging | gebruiksovereenkomst lokalen
`;
