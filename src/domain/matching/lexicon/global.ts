/** What is said of global education, fair trade, solidarity, twinning, refugees and diversity in the world. */
export default `
# Mondiale vorming
mondiale vorming = wereldburgerschapseducatie; wereldburgerschap; mondiaal; mondiale opvoeding; ontwikkelingseducatie; wereldvorming; globale educatie; WBE; mondiale educatie; wereldburger
mondiaal project = Noord-Zuidproject; project rond het Zuiden; wereldproject; ontwikkelingsproject; project over andere landen; wereldklas; internationaal solidariteitsproject; noord-zuid; project met een land in het Zuiden
noord-zuiddienst = mondiale dienst; dienst internationale samenwerking; noord-zuidambtenaar; dienst ontwikkelingssamenwerking; dienst mondiaal beleid; mondiale ambtenaar
mondiale raad = GROS; gemeentelijke raad voor ontwikkelingssamenwerking; wereldraad; raad voor ontwikkelingssamenwerking; noord-zuidraad; mondiale adviesraad
ontwikkelingssamenwerking = ontwikkelingshulp; internationale samenwerking; hulp aan arme landen; samenwerken met het Zuiden; coöperatie met Afrika; internationale solidariteit; hulp aan ontwikkelingslanden
ngo = ontwikkelingsorganisatie; 11.11.11; Djapo; Studio Globo; Broederlijk Delen; Oxfam; Plan International; Unicef; Vredeseilanden; Rikolto; Kleur Bekennen; Artsen zonder Grenzen
vierdepijlerinitiatief = vierde pijler; kleinschalig hulpproject; project van inwoners in het Zuiden; burgerinitiatief voor ontwikkeling; vierdepijler
ontwikkelingsdoelen = SDG; duurzame ontwikkelingsdoelstellingen; Sustainable Development Goals; Agenda 2030; SDG's; duurzaamheidsdoelen; werelddoelen; globale doelen; 17 doelen; duurzame-ontwikkelingsdoelen; duurzame ontwikkelingsdoelen; duurzameontwikkelingsdoelen; doelen voor duurzame ontwikkeling
sdg-school = SDG-voortrekker; SDG-label; sdg-ambassadeur; SDG-engagement; sdg's in de klas
wereldfeest = multicultureel feest; mondiaal festival; wereldfestival; wereldmarkt; interculturele dag; feest van de culturen; wereldkeuken; wereldmaaltijd
wereldwinkel = Oxfam-Wereldwinkel; fairtradewinkel; winkel met eerlijke producten; winkel van Oxfam
inleefatelier = inleefmoment; inleefreis; wereldatelier; leven in een ander land ervaren; inleefproject; inleving; inleefsessie

!= mondiale raad | noord-zuiddienst | ngo
!= mondiale vorming | ontwikkelingssamenwerking | duurzaamheid
!= ontwikkelingsdoelen | sdg-school
!= wereldfeest | wereldwinkel | inleefatelier

# Eerlijke handel
fairtradegemeente = gemeente van de eerlijke handel; titel fairtradegemeente; fairtradetrekkersgroep; trekkersgroep fair trade
fairtradeschool = fairtrade op school; campagne fair trade op school; fairtradetitel voor school
eerlijke chocolade = fairtradechocolade; bananen fair trade; fairtrade fruitsap; cacao uit eerlijke handel; eerlijk ontbijt; wereldontbijt; fairtradeontbijt
schone kleren = eerlijke kledij; duurzame kleding; kledingindustrie; arbeidsomstandigheden in textiel; fast fashion; kledij uit eerlijke handel; kringloopkledij
week van de fair trade = fairtradeweek; campagneweek eerlijke handel; fairtradecampagne

!= fair trade | duurzame aankoop
!= fairtradegemeente | fairtradeschool
!= eerlijke chocolade | schone kleren

# Solidariteit en acties
solidariteitsactie = geldinzameling; actie voor het goede doel; benefiet; solidariteitsproject; geld inzamelen; liefdadigheidsactie; solidaire actie; sponsoractie; steunactie; fondsenwerving voor goed doel
warmste week = Music for Life; De Warmste Week; actie in december voor goed doel; warme week; warmste schoolactie
11.11.11-actie = 11-novemberactie; omhaling 11.11.11; campagne 11.11.11; actie voor het Zuiden in november
damiaanactie = Damiaan; stiftenverkoop; lepra; Damiaanstiften
rode neuzen = Rode Neuzen Dag; rode neus; actie mentaal welzijn van jongeren
rode kruisactie = stickeractie Rode Kruis; pleisterverkoop; verkoop van Rode Kruisstickers; stickerverkoop; Rode Kruis-verkoop
kom op tegen kanker = plantjesweekend; kankeractie; azalea's verkopen; plantjes verkopen voor kanker
welzijnszorg = samen tegen armoede; adventsactie; campagne tegen armoede; advent; adventscampagne
vastenactie = Broederlijk Delen-campagne; koffiestop; vastenperiode; solidaire maaltijd; sobere maaltijd; vastencampagne; koffiestopactie
unicefactie = Zuid-dag; YOUCA; youca action day; een dag werken voor het goede doel; Zuiddag; Unicef-actie
inzameling spullen = inzameling van kleding; schoolmateriaal inzamelen; schoenendoosactie; schoenendozen voor kinderen; goederen inzamelen; schoolgerief inzamelen
noodhulp = humanitaire hulp; hulp bij ramp; 12-12; rampenhulp; 1212-actie; steun bij natuurramp
verkoopactie = koekenverkoop; wafelenverkoop; verkoop van wafels; wafelverkoop; chocoladeverkoop; wijnverkoop; koekenslag; pannenkoekenverkoop; lukkenverkoop; truffelverkoop; taartenverkoop

!= warmste week | 11.11.11-actie | damiaanactie | rode neuzen | rode kruisactie | kom op tegen kanker | welzijnszorg | vastenactie | unicefactie
!= solidariteitsactie | verkoopactie
!= sponsorloop | inzameling spullen | verkoopactie

# Banden met elders
stedenband = zusterstad; verbroedering; jumelage; zustergemeente; partnergemeente; twinning; partnerstad; verbroederde gemeente; gemeente in het buitenland als partner; verzustering; vriendschapsband
scholenband = partnerschool; zusterschool; band met een school in het Zuiden; partnerschap met buitenlandse school; school in het buitenland als partner; correspondentieschool
correspondentie met klas elders = penvriend; pennenvriend; brieven schrijven naar buitenlandse klas; eTwinning; briefwisseling; penpal; klas in het buitenland schrijven; kaartjes sturen
erasmus = Erasmus+; Europees uitwisselingsproject; Erasmusproject; Europees project; Comenius; Erasmus plus
leerlingenuitwisseling = uitwisseling met buitenland; uitwisselingsproject; buitenlandse gast; uitwisselingsleerling; scholenuitwisseling; klasuitwisseling; uitwisseling van leerlingen; gastgezin; AFS
taaluitwisseling = uitwisseling met Waalse school; Franstalige klas ontmoeten; Trèfle; Erasmus Belgica; uitwisseling met Wallonië; Swap-Swap; Franstalige partnerklas
personeelsuitwisseling = job shadowing; buitenlandse nascholing; leraar naar het buitenland; studiereis leerkrachten; uitwisseling van leraren
europa = Europese Unie; Europees parlement; EU; Europadag; Europese instellingen; 9 mei Europadag; Europees burgerschap

!= stedenband | scholenband
!= erasmus | leerlingenuitwisseling | taaluitwisseling | personeelsuitwisseling | correspondentie met klas elders

# Migratie en samenleven
asielcentrum = opvangcentrum voor asielzoekers; LOI; lokaal opvanginitiatief; Fedasil; opvangplaats vluchtelingen; opvangcentrum Rode Kruis
niet-begeleide minderjarige = NBMV; niet-begeleide minderjarige vreemdeling; minderjarige zonder ouders gevlucht; alleenstaande minderjarige vluchteling
migratie = migrant; immigratie; arbeidsmigratie; gezinshereniging; vlucht uit eigen land
migratie in de les = lesmateriaal over vluchtelingen; werken rond vluchtelingen; project over migratie; les over op de vlucht zijn; getuigenis van vluchteling; vluchtelingen in de klas bespreken
intercultureel = interculturaliteit; multicultureel; interculturele werking; cultuurverschillen; culturele diversiteit; samenleven van culturen; superdivers; diversiteit in culturen
interculturele viering = andere feesten vieren; feesten van andere godsdiensten; Chinees Nieuwjaar; iftar
school zonder racisme = label school zonder racisme; charter tegen racisme; antidiscriminatiebeleid; actie tegen racisme; 21 maart dag tegen racisme; non-discriminatiebeleid
roma = woonwagenbewoner; Romakind; rondtrekkend gezin; voyageurs; trekkende bevolking; binnenschipper; kermiskind; woonwagen
kinderrechten = rechten van het kind; kinderrechtenverdrag; kinderrechtendag; VRK; Kinderrechtencommissariaat; internationaal verdrag rechten van het kind; 20 november kinderrechten; kinderrechtenschool; recht van kinderen
mensenrechten = rechten van de mens; Amnesty International; schrijfmarathon; universele verklaring; Amnesty-schrijfactie; mensenrechteneducatie; dag van de mensenrechten
kinderarbeid = kindslaaf; kindsoldaat; uitbuiting van kinderen
gender en gelijkheid = gendergelijkheid; gendergevoelig; gelijke kansen jongens en meisjes; genderbeleid; rolpatronen; internationale vrouwendag; gender
lgbti = regenboog; holebi; transgender; regenboogvlag; LGBTQ; seksuele geaardheid; IDAHOT; regenboogkinderen; Paarse Vrijdag; holebifobie; lgbtqi; lgbt; genderdiversiteit; homo; lesbisch; holebi's; genderidentiteit; regenboogschool; non-binair; geaardheid; seksuele oriëntatie; queer; genderneutraal
klimaatrechtvaardigheid = klimaatactie; klimaatsolidariteit; youth for climate
water in de wereld = wereldwaterdag; drinkwater in het Zuiden; waterput bouwen; sanitair in Afrika; waterproject
honger in de wereld = wereldvoedseldag; voedselzekerheid; voedselverdeling in de wereld; ondervoeding in het Zuiden; hongersnood
armoede in de wereld = wereldwijde armoede; ongelijkheid in de wereld; extreme armoede; arm en rijk in de wereld; verdeling van rijkdom; armoede in het Zuiden

!= vluchteling | inburgering | migratie | roma
!= oekraïense leerling | niet-begeleide minderjarige | mensen zonder papieren
!= racisme | intercultureel | kinderrechten | mensenrechten | lgbti | gender en gelijkheid
!= vluchteling | asielcentrum
!= water in de wereld | honger in de wereld | kinderarbeid | armoede in de wereld
!= racisme | school zonder racisme
`;
