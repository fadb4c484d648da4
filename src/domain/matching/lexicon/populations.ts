/** Words for groups of people, school levels and grades, as a survey to schools uses them. */
export default `
# Leerlingen in het algemeen: in een vraag aan een school is een kind een leerling
leerling = kind; scholier; schoolkind; schoolgaand kind; schoolgaande jeugd; leerlingenpubliek
kleuter = kleuterkind; kleuterleerling; kind uit de kleuterschool; kind van de kleuterklas; kleutertje; kind van 2,5 tot 6 jaar; leerling uit het kleuteronderwijs
peuter = peutertje; instapper; instapkleuter; instapkind; kind van tweeënhalf jaar; onthaalkleuter; kind dat voor het eerst instapt
lagereschoolkind = kind uit de lagere school; leerling lager onderwijs; leerling uit de lagere afdeling; kind van 6 tot 12 jaar; lagereschoolleerling; leerling uit het lager; oudere leerling van de basisschool
tiener = jongere; puber; adolescent; teenager; jongvolwassene; jongere van 12 tot 18 jaar; jonge mens
secundaire leerling = leerling secundair onderwijs; scholier uit het secundair; leerling uit het middelbaar; middelbare scholier; leerling van de humaniora; leerling so
basisschoolkind = leerling basisonderwijs; kind uit de basisschool; basisschoolleerling; leerling van 2,5 tot 12 jaar; leerling bao
student = hogeschoolstudent; studente; universiteitsstudent; bachelorstudent
cursist = volwassen leerling; deelnemer aan de cursus; volwassen cursist; lerende volwassene
jongen = jongens en mannen; mannelijke leerling; leerling van het mannelijk geslacht; knaap
meisje = vrouwelijke leerling; leerling van het vrouwelijk geslacht; meid
baby = zuigeling; kind jonger dan 1 jaar; borstkind; boreling
jonge kind = kind van 0 tot 3 jaar; heel jong kind; kind van 0 tot 6 jaar; voorschools kind
oud-leerling = alumnus; oudleerling; vroegere leerling; ex-leerling; gewezen leerling
schoolverlater = afgestudeerde; leerling die de school verlaat; leerling die afstudeert; pas afgestudeerd; laatstejaars die vertrekt
laatstejaars = laatstejaarsleerling; leerling van het laatste jaar; hoogste klas; leerling in het laatste leerjaar; afstudeerjaar
nieuwe leerling = nieuweling; nieuwkomer op school; pas ingeschreven leerling; zij-instromer; leerling die nieuw is; nieuw ingeschreven kind; nieuwe inschrijver
klasgenoot = medeleerling; klasgenootje; klasmakker; leeftijdsgenoot; peer
zorgleerling = leerling met zorgnood; kind met extra zorg; leerling met specifieke onderwijsbehoeften; leerling met bijzondere noden; leerling met ondersteuningsnood; kind met een beperking
broer of zus = brusje; broertje; zusje; siblings; broer; zus

!= kleuter | lagereschoolkind | secundaire leerling | student | cursist
!= kleuter | lagereschoolkind | tiener
!= peuter | kleuter | baby
!= jongen | meisje
!= leerling | student | cursist
!= oud-leerling | nieuwe leerling | schoolverlater

# Mensen die op school werken
leerkracht = leraar; lerares; leraren; juf; meester; onderwijzer; onderwijzeres; docent; onderwijsgevende; lerend personeel; onderwijzend personeel; lkr; bestuurs- en onderwijzend personeel
kleuterleerkracht = kleuterjuf; kleuterleider; kleuterleidster; kleuteronderwijzer; kleuteronderwijzeres; leraar in de kleuterklas; kleutermeester
klastitularis = klassenleraar; klasverantwoordelijke; klasleerkracht; klasleraar; mentor van de klas
vakleerkracht = vakleraar; leraar van een vak; bijzondere leermeester; vakdocent; vakspecialist; leermeester
leerkracht lichamelijke opvoeding = lo-leerkracht; turnleraar; turnjuf; leraar lichamelijke opvoeding; sportleerkracht; gymleraar; leermeester lichamelijke opvoeding; turnmeester
personeel = medewerker; personeelslid; teamlid; schoolteam; werknemer; collega; staf; personeelsleden; iedereen die op school werkt; schoolpersoneel; personeelsbestand; team van de school
directie = directeur; directrice; schoolhoofd; schoolleider; schoolleiding; directieteam; schooldirecteur; directielid
adjunct-directeur = adjunct; onderdirecteur; plaatsvervangend directeur; adjunct van de directeur; waarnemend directeur
secretariaatsmedewerker = administratief medewerker; schoolsecretariaat; secretaresse; administratieve kracht; administratief personeel; bediende op het secretariaat; medewerker van het secretariaat
zorgcoördinator = zoco; zorgco; zorgleerkracht; zorgjuf; zorgleraar; zorgbegeleider; coördinator van het zorgbeleid; interne leerlingenbegeleider
leerlingbegeleider = leerlingenbegeleider; leerlingenbegeleiding; groene leerkracht; vertrouwensleerkracht; leerlingencoach; vertrouwenspersoon voor leerlingen
beleidsondersteuner = beleidsmedewerker; stafmedewerker; beleidsondersteunende kracht; middenkader; coördinator op school; graadcoördinator
opvoeder = studiemeester; studiemeester-opvoeder; leefgroepbegeleider; opvoeder op school; ondersteunend personeel
schoonmaakpersoneel = onderhoudspersoneel; poetsvrouw; kuisvrouw; schoonmaker; poetshulp; meester-, vak- en dienstpersoneel; mvd-personeel; schoonmaakster; poetspersoneel
kinderverzorger = kinderverzorgster; verzorgster; verzorgend personeel; hulp bij zindelijkheid; kinderverzorging
toezichter = begeleider van het toezicht; middagtoezichter; surveillant; opvangbegeleider; refterjuf; toezichthouder; bewaker in de refter
klusjesman = conciërge; huisbewaarder; klusjesdienst van de school; werkman; technisch medewerker; manusje-van-alles; onderhoudsman; huismeester
starter = startende leerkracht; beginnende leraar; pas afgestudeerde leerkracht; nieuwe leerkracht; nieuwe collega; beginnend leerkracht
vervanger = interimaris; interim; vervangende leerkracht; invaller; vervangingsleerkracht; wie inspringt
vrijwilliger = vrijwilligster; onbezoldigde medewerker; vrijwillige helper; helpende hand; vrijwillige medewerker
ondersteuner = leerondersteuner; ondersteuner uit het leersteuncentrum; ondersteuner vanuit buitengewoon onderwijs; externe ondersteuner; gon-begeleider
stagiair = stagiaire; student op stage; stageloper; stagestudent; leraar op stage
pedagogisch begeleider = pedagogisch adviseur; pedagogische begeleidingsdienst; pbd; schoolbegeleider; onderwijsadviseur

!= leerkracht | directie | secretariaatsmedewerker | schoonmaakpersoneel | zorgcoördinator
!= leerkracht | personeel
!= leerkracht | leerling
!= personeel | leerling
!= personeel | ouder
!= starter | vervanger | stagiair | vrijwilliger
!= zorgcoördinator | leerlingbegeleider | ondersteuner
!= klastitularis | vakleerkracht

# Gezin en omgeving
ouder = vader; moeder; mama; papa; vader of moeder; ouderfiguur; opvoedingsverantwoordelijke; verzorger; mama of papa; ouderpaar; wie het kind opvoedt
voogd = wettelijke vertegenwoordiger; pleegvoogd; wettelijk voogd; wettelijk verantwoordelijke
gezin = huishouden; familie; thuissituatie; huisgezin; gezinssituatie; huiselijke kring
eenoudergezin = alleenstaande ouder; alleenstaande moeder; alleenstaande vader
nieuw samengesteld gezin = gescheiden ouders; kind met twee adressen; co-ouderschap; gescheiden gezin; stiefgezin; ouders die apart wonen; plusouder
grootouder = oma; opa; grootmoeder; grootvader; bomma; bompa; oma en opa
pleeggezin = pleegouder; pleegkind; pleegzorg; kind in een pleeggezin
volwassene = meerderjarige; grote mens; persoon ouder dan 18; volwassen persoon
senior = oudere mens; bejaarde; 65-plusser; gepensioneerde; bewoner van het woonzorgcentrum; ouderling; oudere inwoner
buurtbewoner = buur; omwonende; buurman; aanwonende; bewoner van de buurt; gebuur; wijkbewoner
inwoner = burger; dorpsgenoot; inwoner van de gemeente; wie in de gemeente woont
bezoeker = gast; bezoekend publiek; toehoorder; toeschouwer; externe bezoeker
begeleider = meegaande volwassene; begeleidende leerkracht; begeleider van de groep; meegaande begeleider; groepsbegeleider; begeleidende volwassene
deelnemer = inschrijver; deelneemster; deelnemende persoon

!= ouder | leerling | leerkracht
!= ouder | grootouder
!= gezin | leerling
!= ouder | gezin
!= eenoudergezin | nieuw samengesteld gezin | pleeggezin
!= senior | buurtbewoner

# Niveaus
kleuteronderwijs = kleuterschool; kleuterafdeling; kleuterniveau; ko; onderwijs aan kleuters
lager onderwijs = lagere school; lagere afdeling; lager niveau; lo-afdeling; onderwijs van eerste tot zesde leerjaar; lagere graad
basisonderwijs = basisschool; bao; kleuter- en lager onderwijs; basisniveau; gewoon basisonderwijs
secundair onderwijs = secundaire school; middelbaar onderwijs; middelbare school; middelbaar; humaniora; voortgezet onderwijs; secundair; scholengemeenschap secundair
buitengewoon onderwijs = buo; bubao; buso; buitengewoon basisonderwijs; school voor buitengewoon onderwijs; bijzonder onderwijs; blo; buitengewoon
hoger onderwijs = hogeschool; universiteit; bacheloropleiding; professionele bachelor; unief; graduaat
volwassenenonderwijs = cvo; centrum voor volwassenenonderwijs; avondschool; avondonderwijs; tweedekansonderwijs; levenslang leren
okan = onthaalonderwijs; onthaalklas voor anderstalige nieuwkomers; onthaalklas; okan-klas; onthaaljaar

!= kleuteronderwijs | lager onderwijs | secundair onderwijs | hoger onderwijs | volwassenenonderwijs
!= basisonderwijs | secundair onderwijs | buitengewoon onderwijs | hoger onderwijs

# Kleuterklassen en leerjaren
peuterklas = instapklas; klas van de jongste kleuters; peuter- en instapklas; instapklasje
eerste kleuterklas = k1; 1ste kleuterklas; 1e kleuterklas; eerste kleuter; 1 KK; driejarige; kleuter van 3 jaar
tweede kleuterklas = k2; 2de kleuterklas; 2e kleuterklas; tweede kleuter; 2 KK; vierjarige; kleuter van 4 jaar
derde kleuterklas = k3; 3de kleuterklas; 3e kleuterklas; derde kleuter; 3 KK; vijfjarige; kleuter van 5 jaar; oudste kleuter; laatste kleuterklas
eerste leerjaar = eersteklasser; 1ste leerjaar; 1e leerjaar; L1; eerste klas lager; klas 1; zesjarige; eersteklassertje
tweede leerjaar = tweedeklasser; 2de leerjaar; 2e leerjaar; L2; tweede klas lager; klas 2; zevenjarige
derde leerjaar = derdeklasser; 3de leerjaar; 3e leerjaar; L3; derde klas lager; klas 3; achtjarige
vierde leerjaar = vierdeklasser; 4de leerjaar; 4e leerjaar; L4; vierde klas lager; klas 4; negenjarige
vijfde leerjaar = vijfdeklasser; 5de leerjaar; 5e leerjaar; L5; vijfde klas lager; klas 5; tienjarige
zesde leerjaar = zesdeklasser; 6de leerjaar; 6e leerjaar; L6; zesde klas lager; klas 6; elfjarige; laatste jaar lagere school; hoogste klas van de lagere school
eerste graad = onderbouw; 1ste graad; 1e graad; eerste twee jaren; eerstegraadsleerling
tweede graad = middengraad; 2de graad; 2e graad; middenbouw; tweedegraadsleerling
derde graad = bovenbouw; 3de graad; 3e graad; laatste twee jaren; oudste graad; derdegraadsleerling
eerste secundair = eerste middelbaar; eerste jaar secundair; 1ste middelbaar; 1A en 1B; twaalfjarige; 1e jaar secundair
tweede secundair = tweede middelbaar; tweede jaar secundair; 2de middelbaar; 2A en 2B; dertienjarige
derde secundair = derde middelbaar; derde jaar secundair; 3de middelbaar; veertienjarige
vierde secundair = vierde middelbaar; vierde jaar secundair; 4de middelbaar; vijftienjarige
vijfde secundair = vijfde middelbaar; vijfde jaar secundair; 5de middelbaar; zestienjarige
zesde secundair = zesde middelbaar; 6de middelbaar; zeventienjarige; retoricajaar
zevende jaar = specialisatiejaar; 7de jaar; 7e jaar; zevende jaar bso

!= peuterklas | eerste kleuterklas | tweede kleuterklas | derde kleuterklas
!= eerste leerjaar | tweede leerjaar | derde leerjaar | vierde leerjaar | vijfde leerjaar | zesde leerjaar
!= eerste graad | tweede graad | derde graad
!= eerste secundair | tweede secundair | derde secundair | vierde secundair | vijfde secundair | zesde secundair | zevende jaar
!= derde kleuterklas | eerste leerjaar
!= zesde leerjaar | eerste secundair

# Stromen, groepen
aso = algemeen secundair onderwijs; doorstroomfinaliteit; doorstroomrichting; richting met doorstroom
tso = technisch secundair onderwijs; dubbele finaliteit; technische richting
bso = beroepssecundair onderwijs; arbeidsmarktfinaliteit; beroepsrichting; beroepsonderwijs; beroepsschool
kso = kunstsecundair onderwijs; kunstrichting; kunsthumaniora
b-stroom = 1B; beroepsvoorbereidend leerjaar; b-attest-stroom
a-stroom = 1A; algemene stroom; A-richting
graadklas = menggroep; gemengde leeftijden; combinatieklas; leefgroep; klas met twee leerjaren; gecombineerde klas; samengestelde klas; klas van twee jaren samen
klasgroep = groep leerlingen; leerlingengroep; lesgroep; klasverband; groep van leerlingen
leeftijdsgroep = leeftijdscategorie; leeftijdsklasse; leeftijdsspreiding; indeling volgens leeftijd
doelgroep = doelpubliek; beoogde groep; beoogd publiek
leeftijd = ouderdom; hoe oud; aantal jaren oud; leeftijdsjaar; vanaf welke leeftijd

!= aso | tso | bso | kso
!= a-stroom | b-stroom
`;
