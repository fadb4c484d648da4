/** What is said of youth work, youth movements, playgrounds in town, holiday activities and clubs that use the school. */
export default `
# Jeugdwerk
jeugdwerk = jeugdwerking; jeugdwerkinitiatief; jeugdorganisatie; vrijwillig jeugdwerk; werking voor jongeren; jeugdsector
lid jeugdbeweging = aangesloten bij jeugdbeweging; lidmaatschap jeugdbeweging; kind in de Chiro
leiding jeugdbeweging = scoutsleider; chiroleiding; leidingsploeg; jeugdleider; leider en leidster; begeleiding van jeugdbeweging
jeugdlokaal = lokaal van jeugdbeweging; chirolokaal; scoutslokaal; jeugdlokalen; jeugdinfrastructuur; heem van de scouts
jongerenwerker = jeugdwerker; outreachend werker; jeugdopbouwwerker; straathoekwerker; jongerenbegeleider; mobiel jeugdwerk
jongerenontmoetingsplek = hangplek; jongerenplek; chillplek; plek om te chillen; hangjeugd
jeugdwelzijnswerk = werking met kwetsbare jeugd; wmkj; speelpleinwerking voor kwetsbare kinderen; pleinwerking; kansengroepen in het jeugdwerk; werking maatschappelijk kwetsbare kinderen
jeugdinformatie = info voor jongeren; WAT WAT; jongerengids; informatie over jongerenaanbod; jeugdgids
jeugdkaart = vrijetijdspas jeugd; kortingskaart voor jongeren; jongerenkaart; jeugdpas
jeugdbeleidsplan = jeugdbeleid; beleid rond jeugd; plan voor jeugd; gemeentelijk jeugdbeleid
promotie van jeugdbeweging = samenwerking jeugdbeweging met school; jeugdbeweging stelt zich voor; kennismaking met jeugdbeweging; folder van jeugdbeweging in school; dag van de jeugdbeweging; uniform op school

!= jeugdbeweging | jeugdhuis | jeugddienst | jongerenadvies
!= jeugdbeweging | leiding jeugdbeweging | jeugdlokaal
!= jongerenwerker | leiding jeugdbeweging

# Spelen in de gemeente
speelbos = speelzone in bos; bos om te spelen; natuurspeelplaats in bos; speelnatuur; avonturenbos
trapveld = pannaveld; basketbalveldje; voetbalpleintje; sportkooi; multisportveld; Cruyff Court; buurtsportveld
buitenspelen = in open lucht spelen; spelen buiten; buiten ravotten; spelen in de natuur; ravotten
speelruimte = speelruimteplan; ruimte om te spelen; plaats om te spelen; speelweefselplan; veilige speelplek
speeltoestel in de gemeente = openbaar speeltoestel; klimtoestel in de speeltuin; toestellen in de speeltuin
speelkoffer uitleen = spelmateriaal uitlenen; speelmateriaal van de jeugddienst; spelmateriaal ontlenen; uitleendienst spelmateriaal; grootspelmateriaal
springkasteel = opblaasbaar kasteel; luchtkasteel; springkussen; opblaasbare attractie; bouncing castle

!= speelplein | speelplaats openstellen | speelstraat | speelbos | skatepark | trapveld
!= speelkoffer uitleen | springkasteel

# Vakanties en vrije tijd
creakamp = knutselkamp; kunstkamp; theaterkamp; cultuurkamp; creatief kamp; atelier in de vakantie; kookkamp; circuskamp
techniekkamp = technokamp; wetenschapskamp; STEM-kamp; computerkamp; robotkamp; techniekacademie in de vakantie
roefeldag = Roefel; kinderen kijken achter de schermen; roefelen; beroepenkijkdag voor kinderen
vereniging = club; verenigingsleven; plaatselijke vereniging; verenigingen
hobbyclub = naaiclub; fotoclub; JNM; hobbyvereniging; bridgeclub
bredeschoolwerking = bredeschoolcoördinator; brede leer- en leefomgeving; brede schoolwerking; school als hart van de buurt; brede-schoolnetwerk
woensdagactiviteit = activiteit op woensdagnamiddag; woensdagnamiddagwerking; woensdagclub; aanbod op woensdag; woensdagatelier
bekendmaking vrijetijdsaanbod = folders verdelen op school; flyer meegeven; reclame voor clubs; drukwerk uitdelen aan leerlingen; vrijetijdsfolder; promotie voor vakantieaanbod; folder meegeven naar huis; flyers van verenigingen

!= speelpleinwerking | vakantieopvang | sportkamp | kamp | taalkamp | zomerschool | creakamp | techniekkamp
!= vakantieaanbod | activiteit na school | middagactiviteit | woensdagactiviteit
!= sportclub | jeugdbeweging | hobbyclub | academie
!= activiteit na school | naschools sporten
!= monitor | jobstudent
!= bekendmaking vrijetijdsaanbod | vrijetijdsmarkt

# Verenigingen gebruiken de school
medegebruik door verenigingen = gebruik van de school na de uren; school openstellen voor verenigingen; gedeeld gebruik van schoolgebouwen; derden gebruiken schoolgebouw
kampplaats in school = school verhuren als kampplaats; bivak in de school; kampgroep in schoolgebouw; overnachten in school in de zomer; schoolgebouw als bivakplaats
school als speelpleinlocatie = speelplein in de schoolgebouwen; vakantieopvang in schoolgebouw; gebouwen tijdens vakantie gebruiken; locatie voor speelpleinwerking; school gebruiken in zomervakantie
berging voor vereniging = materiaal van vereniging stockeren; opbergruimte voor clubs; materiaal club opslaan in school
sleutel voor verenigingen = toegang voor verenigingen; badge voor club; openen en sluiten van zaal
gebruiksovereenkomst lokalen = afspraken met verenigingen; overeenkomst gebruik schoolgebouw; contract met gebruiker; gebruiksreglement lokalen; overeenkomst medegebruik; gebruiksovereenkomst

!= medegebruik door verenigingen | sportclubs in de turnzaal | kampplaats in school | school als speelpleinlocatie
!= berging voor vereniging | sleutel voor verenigingen | gebruiksovereenkomst lokalen
`;
