/** Words for groups of people, school levels and grades, as a survey to schools uses them. */
export default `
# Leerlingen in het algemeen: in een vraag aan een school is een kind een leerling
tiener = jongere; puber; adolescent; teenager; jongvolwassene; jongere van 12 tot 18 jaar; jonge mens
basisschoolkind = leerling basisonderwijs; kind uit de basisschool; basisschoolleerling; leerling van 2,5 tot 12 jaar; leerling bao
student = hogeschoolstudent; studente; universiteitsstudent; bachelorstudent
cursist = volwassen leerling; deelnemer aan de cursus; volwassen cursist; lerende volwassene
baby = zuigeling; kind jonger dan 1 jaar; borstkind; boreling
jong kind = kind van 0 tot 3 jaar; heel jong kind; kind van 0 tot 6 jaar; voorschools kind
laatstejaars = laatstejaarsleerling; hoogste klas; leerling in het laatste leerjaar; afstudeerjaar
klasgenoot = medeleerling; klasgenootje; klasmakker; leeftijdsgenoot; peer
zorgleerling = leerling met zorgnood; kind met extra zorg; leerling met specifieke onderwijsbehoeften; leerling met bijzondere noden; leerling met ondersteuningsnood; kind met een beperking; zorgkind; leerling met zorg; leerling met extra zorgen; leerling die extra zorg nodig heeft; leerling met een zorgvraag; leerling die ondersteuning nodig heeft; kind met zorg; zorgleerlingen; leerling in de zorg; kind dat extra hulp nodig heeft

!= kleuter | lagereschoolkind | secundaire leerling | student | cursist
!= kleuter | lagereschoolkind | tiener
!= peuter | kleuter | baby
!= jongen | meisje
!= leerling | student | cursist
!= oud-leerling | nieuwe leerling | schoolverlater

# Mensen die op school werken
vakleerkracht = vakleraar; leraar van een vak; bijzondere leermeester; vakdocent; vakspecialist; leermeester
beleidsondersteuner = beleidsmedewerker; stafmedewerker; beleidsondersteunende kracht; middenkader; coördinator op school; graadcoördinator
opvoeder = studiemeester; studiemeester-opvoeder; leefgroepbegeleider; opvoeder op school; ondersteunend personeel

!= leerkracht | directie | secretariaatsmedewerker | schoonmaakpersoneel | zorgcoördinator
!= leerkracht | personeel
!= leerkracht | leerling
!= personeel | leerling
!= personeel | ouder
!= starter | vervanger | stagiair | vrijwilliger
!= zorgcoördinator | leerlingbegeleider | ondersteuner
!= klastitularis | vakleerkracht

# Gezin en omgeving
voogd = wettelijke vertegenwoordiger; pleegvoogd; wettelijk voogd; wettelijk verantwoordelijke
pleeggezin = pleegouder; pleegkind; pleegzorg
volwassene = meerderjarige; grote mens; persoon ouder dan 18; volwassen persoon
senior = oudere mens; bejaarde; 65-plusser; gepensioneerde; bewoner van het woonzorgcentrum; ouderling; oudere inwoner
buurtbewoner = buur; omwonende; buurman; aanwonende; bewoner van de buurt; gebuur; wijkbewoner; straatbewoner; wijkbewoner
inwoner = burger; dorpsgenoot; inwoner van de gemeente; wie in de gemeente woont
bezoeker = gast; bezoekend publiek; toehoorder; toeschouwer; externe bezoeker; publiek
deelnemer = inschrijver; deelneemster; deelnemende persoon

!= ouder | leerling | leerkracht
!= ouder | grootouder
!= gezin | leerling
!= ouder | gezin
!= eenoudergezin | nieuw samengesteld gezin | pleeggezin
!= senior | buurtbewoner

# Niveaus
secundair onderwijs = secundaire school; middelbaar onderwijs; middelbare school; middelbaar; humaniora; voortgezet onderwijs; secundair; scholengemeenschap secundair
hoger onderwijs = hogeschool; universiteit; bacheloropleiding; professionele bachelor; unief; graduaat

!= kleuteronderwijs | lager onderwijs | secundair onderwijs | hoger onderwijs | volwassenenonderwijs
!= basisonderwijs | secundair onderwijs | buitengewoon onderwijs | hoger onderwijs

# Kleuterklassen en leerjaren
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
tso = technisch secundair onderwijs; dubbele finaliteit; technische richting
kso = kunstsecundair onderwijs; kunstrichting; kunsthumaniora
b-stroom = 1B; beroepsvoorbereidend leerjaar; b-attest-stroom
a-stroom = 1A; algemene stroom; A-richting
leeftijdsgroep = leeftijdscategorie; leeftijdsklasse; leeftijdsspreiding; indeling volgens leeftijd
doelgroep = doelpubliek; beoogde groep; beoogd publiek

!= aso | tso | bso | kso
!= a-stroom | b-stroom
`;
