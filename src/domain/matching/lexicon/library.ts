/** What is said of the library, books, reading, reading aloud and authors. */
export default `
# De bibliotheek
bibliotheek = bib; openbare bibliotheek; gemeentelijke bibliotheek; dorpsbibliotheek; hoofdbibliotheek; plaatselijke bibliotheek; boekerij; stadsbibliotheek; openbare boekerij
bibliotheekfiliaal = filiaal; uitleenpost; wijkbibliotheek; bibfiliaal; bibliotheek in deelgemeente; bijhuis van de bibliotheek; uitleenpunt; bibpunt
schoolbibliotheek = schoolbib; bibliotheek op school; leeszaal op school; boekencollectie van de school; bib in de school; centrale boekenkast van de school; bib op school; bibliotheek in de school
klasbibliotheek = klasbib; boekenkast in de klas; boekenhoek in de klas; boeken in het klaslokaal; klasboekenkast; boekenrek in de klas
bibliobus = boekenbus; bibbus; rijdende bibliotheek; mobiele bibliotheek; bib op wielen; bibmobiel; rondrijdende bib
boekenruilkastje = minibieb; boekenruilkast; kastje met gratis boeken; boekenhuisje; zwerfboek; ruilboekenkast; zwerfboekenstation
bibliothecaris = medewerker van de bibliotheek; bibmedewerker; bibliothecaresse; bibliotheekmedewerker; bibliotheekpersoneel; personeel van de bib
bibliotheekverantwoordelijke van school = verantwoordelijke schoolbib; beheerder van schoolbibliotheek; wie beheert de boeken; bibouder; ouder die helpt in de bib; schoolbibliothecaris
schoolreferent bibliotheek = contactpersoon van de bib voor scholen; schoolwerking van de bibliotheek; onderwijsmedewerker bib; educatief medewerker bib

!= bibliotheek | schoolbibliotheek | klasbibliotheek | bibliobus | boekenruilkastje
!= bibliotheek | bibliotheekfiliaal
!= bibliothecaris | bibliotheekverantwoordelijke van school | schoolreferent bibliotheek

# Gebruik van de bibliotheek
bibliotheekbezoek = bibbezoek; bezoek aan de bibliotheek; met de klas naar de bibliotheek; uitstap naar de bib; bibliotheek bezoeken; groepsbezoek bib; klas gaat naar de bib; bezoek aan de bib; bib bezoeken
bibliotheekintroductie = rondleiding in de bib; kennismaking met de bibliotheek; wegwijs in de bib; bib leren kennen; bibinitiatie; introductie in de bibliotheek; bibles; zoeken in de bib leren
klasuitleen = klaskaart; boeken lenen met de klas; uitleen aan klassen; klasabonnement bib; schooluitleen; groepsuitleen; boekenpakket voor de klas
boekenkoffer = leeskoffer; boekentas met boeken; themapakket boeken; verteltas; boekenbox; wisselcollectie; collectie op maat; themacollectie
lenerskaart = bibkaart; bibliotheekkaart; lidkaart van de bib; lezerskaart; bibpas; lenerspas; lidmaatschap van de bibliotheek; lid zijn van de bib
leengeld = uitleengeld; boete bij de bib; telaatgeld; tarief van de bib; maningsgeld; lidgeld van de bib; boete voor te laat inleveren
uitleentermijn = leentermijn; hoe lang boeken lenen; leenperiode; verlengen van boeken; termijn voor terugbrengen
openingsuren bib = openingsuren bibliotheek; wanneer is de bib open; sluitingsdag bib; openingstijden van de bib; openbib; zelfbediening bib; bib open na de schooluren
collectie = aanwinsten; boekenbezit; boekenaanbod; bibcollectie; titels in de bib; boekenbestand
boekenbudget = budget voor boeken; aankoop van boeken; boeken aankopen; geld voor boeken; nieuwe boeken kopen; budget van de schoolbib; uitgaven voor boeken
uitleencijfer = aantal uitleningen; ontlenen van boeken; uitgeleend boek; aantal ontleende boeken; uitlening; boek lenen
cultuurconnect = catalogus van de bib; bibcatalogus; online catalogus; boeken opzoeken online; Bibster; reserveren van boeken; boek opzoeken in de catalogus

!= bibliotheekbezoek | bibliotheekintroductie | klasuitleen
!= klasuitleen | boekenkoffer | lenerskaart
!= leengeld | boekenbudget | uitleentermijn | openingsuren bib
!= collectie | uitleencijfer

# Boeken
boek = boekwerk; leesboek; roman; lectuur; boekske; leesvoer
kinderboek = boek voor kinderen; kinderliteratuur; kinderlectuur; leesboek voor kinderen; kinder- en jeugdliteratuur
jeugdboek = jeugdliteratuur; young adult; boek voor jongeren; jeugdroman; adolescentenroman; tienerboek
prentenboek = plaatjesboek; prentjesboek; kijkboek; boek met prenten; kleuterboek; kartonboekje; aanwijsboek; tekstloos boek
strip = stripverhaal; stripboek; beeldverhaal; graphic novel; comic; manga; stripalbum
poëzie = gedicht; dichtkunst; rijm; vers; gedichtenbundel; versje; poëtisch
infoboek = informatief boek; non-fictie; naslagwerk; weetjesboek; zaakboek; encyclopedie; informatieve boeken
tijdschrift = magazine; jeugdtijdschrift; Averbode-tijdschrift; Zonnekind; abonnement op tijdschrift; leestijdschrift; weekblad; Zonneland; Zonnestraal; klasabonnement
luisterboek = gesproken boek; audioboek; daisyboek; Daisyspeler; luisteren naar boeken; ingesproken boek
anderstalig boek = boek in de thuistaal; meertalig boek; boek in andere taal; tweetalig boek; Franstalig boek; boek in vreemde taal; meertalig voorleesboek
makkelijk lezen = gemakkelijk leesbaar boek; makkelijk-lezenplein; dyslexieboek; boek voor moeilijke lezers; dyslexievriendelijk boek; leesboek met aangepaste letter; grote letters
avi-boek = AVI-niveau; boek op leesniveau; leesniveau; avi-lezen; eersteleesboekje; boekje voor beginnende lezers; AVI-leesboek
gezelschapsspel uitlenen = speltheek; spelenbibliotheek; speelgoedbibliotheek; spelletjes uitlenen; spelotheek; spelletjes lenen; bordspellen uitlenen; speel-o-theek; uitleendienst speelgoed; speelgoed lenen; speelotheek; gezelschapsspelen uit de bib
handboek = boekenpakket; leermethode; handboeken; schoolboeken; boekenlijst; schoolboek; leerboek; studieboek; methodeboek; werkboek; leerwerkboek; invulboek
boekenfonds = huurboeken; boeken huren; schoolboeken uitlenen; tweedehands boeken; handboeken huren; schoolboeken huren; huurboek; boekenverhuur; tweedehandsboek; Iddink; huurstelsel van handboeken
afgevoerd boek = boekenverkoop; afgeschreven boeken; boeken weggeven; oude boeken; boeken wieden; gewied boek

!= prentenboek | strip | poëzie | infoboek | tijdschrift | luisterboek | jeugdboek
!= kinderboek | jeugdboek | handboek
!= boek | tijdschrift | gezelschapsspel uitlenen
!= anderstalig boek | makkelijk lezen | luisterboek | avi-boek

# Lezen
lezen = leesactiviteit; een boek lezen; aan het lezen zijn; lectuur van boeken; lezer
leesplezier = leesmotivatie; plezier in lezen; leesgoesting; zin om te lezen; leesvreugde; liefde voor boeken; leeshonger
leesbeleid = leesplan; leesbeleidsplan; visie op lezen; schoolbreed leesbeleid; leesoffensief; plan rond lezen; leescultuur; werken aan lezen op school
leescoördinator = contactpersoon bibliotheek; bibverantwoordelijke; verantwoordelijke voor de bibliotheek; contactpersoon voor de bib; leescoach; verantwoordelijke voor lezen; leesbeleidsmedewerker; leesspecialist; leesverantwoordelijke; trekker van het leesbeleid
begrijpend lezen = leesbegrip; leesvaardigheid; begrijpen wat je leest; tekstbegrip; leesstrategie; PIRLS; teksten begrijpen
technisch lezen = leestechniek; vlot lezen; aanvankelijk lezen; leren lezen; leesonderwijs; decoderen; eerste woordjes lezen; leesstart
leeskwartier = stillezen; stil lezen; kwartierlezen; leeskwartiertje; leestijd; leesmoment; dagelijks leesmoment; lezen in stilte; kwartiertje lezen
leesachterstand = leesprobleem; moeilijk lezen; zwakke lezer; leesmoeilijkheid; laaggeletterd; niet vlot lezen; achterstand bij lezen; uitvaller voor lezen
leeshoek = leesplek; boekenhoek; zithoek om te lezen; leeszithoek; gezellig hoekje om te lezen; leestent; leesnest
leesmaatje = tutorlezen; duolezen; peerlezen; leespeter; leesmeter; samen lezen in paren; oudere leerling leest met jongere; leestutor; leesbuddy; maatjeslezen
leesouder = leesmama; leeshulp; leesvrijwilliger; ouder die helpt bij lezen; leesoma; leesgrootouder; vrijwilliger om te lezen; voorleesvrijwilliger; leesmoeder; leesvader; vrijwilliger die voorleest; voorleesouder
leesclub = boekenclub; leeskring; leesgroep; leesclubje; jongerenleesclub; boekbespreking in groep; praten over boeken
boekbespreking = leesverslag; boekpresentatie; boek voorstellen in klas; boekverslag; spreekbeurt over een boek; boekenkring; recensie
lezen aan huis = voorlezen aan huis; boekjes aan huis; voorlezer thuis; voorleesvrijwilliger thuis; thuis komen voorlezen

!= begrijpend lezen | technisch lezen | leeskwartier | leesplezier
!= leesbeleid | leescoördinator | leesbevordering
!= leesmaatje | leesouder | leesclub
!= leeshoek | klasbibliotheek
!= leesplezier | leesachterstand

# Voorlezen, vertellen, auteurs
voorlezen = voorleesmoment; hardop lezen voor; boek voorlezen; voorleesactiviteit; voorleessessie; voorlezer; voorleeskwartier
voorleesuur = voorleesuurtje; voorlezen in de bib; voorleesnamiddag; voorleesmoment in de bib; verhaaltjesuur; voorleeszondag; voorlezen op zaterdag
vertellen = verhaal vertellen; vertelling; verteller; storytelling; verhalenverteller; vertelsessie; vertelkunst; verhalen; sprookje vertellen; vertelmoment
kamishibai = vertelkastje; verteltheater; vertelkast; vertelplaten; Japans vertelkastje; kastje met vertelplaten
vertelfestival = vertelnamiddag; verhalenfestival; vertelavond; vertelweekend; verhalenfeest
auteurslezing = auteursbezoek; schrijver op bezoek; lezing door een auteur; auteur in de klas; schrijver in de klas; ontmoeting met schrijver; schrijversbezoek; auteur uitnodigen; lezing van een schrijver
illustrator op bezoek = illustratorlezing; illustrator in de klas; tekenaar van boeken op bezoek; workshop met illustrator; stripauteur op bezoek
literatuur vlaanderen = gesubsidieerde lezing; subsidie voor auteurslezing; tussenkomst in auteurslezing; vergoeding auteur; prijs van auteurslezing
schrijver = auteur; schrijfster; kinderboekenschrijver; jeugdauteur; kinderauteur; literator; romanschrijver
jeugdboekenmaand = Jeugdboekenweek; jeugdboekenfeest; maand van het jeugdboek; feest van het jeugdboek; jeugdboekenmaart
nationale voorleesweek = voorleescampagne; Vlaamse voorleesweek; voorleestiendaagse
boekenmaand = leesfeest; boekenfeest; literaire week
poëzieweek = gedichtendag; week van de poëzie; poëziedag; dichtersweek; gedichtenweek
boekbaby = Boekstart; boekenpakket voor baby's; babyboekje; boekbabypakket; boekjes bij geboorte; bib voor baby's
boekenbende aan huis = student leest voor thuis; voorleesproject; boekenbende; voorlezen bij taalarme gezinnen
kinder- en jeugdjury = leesjury; KJV; Kinder- en Jeugdjury Vlaanderen; jury die boeken leest; Leesjury-groep; boekenjury
boekenbeurs = boekenmarkt; boekenverkoop op school; boekenstand; stand met boeken; boekenfair; boekenverkoopstand
boekenruil = boeken ruilen; ruilbeurs voor boeken; boekenwissel; boeken doorgeven; boekruilactie
leeswedstrijd = voorleeswedstrijd; leesestafette; leesmarathon; leeschallenge; wedstrijd lezen; leesuitdaging; leesbingo; read-in
schrijfwedstrijd = verhalenwedstrijd; opstelwedstrijd; poëziewedstrijd; gedichtenwedstrijd; schrijfprijs; dichtwedstrijd; kindergedicht
creatief schrijven = schrijfatelier; verhalen schrijven; schrijfworkshop; schrijfles; zelf een boek maken; verhaaltjes verzinnen; dichtworkshop
filosoferen = filosofisch gesprek; denkgesprek; kinderfilosofie; filosofeerkring; p4c
kinderdichter = stadsdichter; dorpsdichter; gemeentedichter; jonge dichter

!= voorlezen | vertellen | auteurslezing | leeskwartier
!= voorlezen | voorleesuur | nationale voorleesweek
!= auteurslezing | illustrator op bezoek
!= jeugdboekenmaand | nationale voorleesweek | boekenmaand | poëzieweek
!= boekenbeurs | boekenruil | leeswedstrijd | schrijfwedstrijd
!= kamishibai | boekenkoffer
!= boekbaby | boekenbende aan huis | kinder- en jeugdjury
`;
