/** What is asked about pupils as such: numbers, enrolment, absence, course of studies and leaving school. */
export default `
# Leerling en onderwijsvorm
leerling = kind op school; schooljeugd
leerlingenaantal = leerlingental; leerlingenpopulatie; leerlingencijfer; schoolbevolking; leerlingenbestand; schoolgrootte; leerlingentelling; telling van de leerlingen; leerlingen tellen; schoolpopulatie
ingeschreven leerling = ingeschreven kind; regelmatige leerling; geregistreerde leerling; op de rol staan
kleuter = kind in het kleuteronderwijs; kleuterklasser; kind van de kleuterschool; kind uit de kleuterklas
peuter = instappertje; kind van de instapklas
lagereschoolkind = leerling van het lager onderwijs; kind van de lagere school; leerling van de lagere school; kind van de lagere afdeling
secundaire leerling = leerling van het secundair onderwijs; leerling middelbaar onderwijs; leerling van de middelbare school; humanioraleerling
kleuteronderwijs = kleutertjesschool; bewaarschool
lager onderwijs = lagereschoolafdeling
basisonderwijs = basisafdeling
buitengewoon onderwijs = bulo; buitengewoon secundair onderwijs
volwassenenonderwijs = centrum voor basiseducatie
deeltijds onderwijs = duaal leren; leren en werken; deeltijds beroepsonderwijs; leertijd; syntra; centrum voor leren en werken; leren op de werkplek; alternerend leren
aso = domeinoverschrijdende doorstroom
bso = vakschool
huisonderwijs = thuisonderwijs; onderwijs thuis; home schooling; thuis les krijgen van de ouders
internaat = schoolinternaat; interne leerling; leerling op internaat; kostschool; tehuis; intern verblijf
meisje = dochter
jongen = zoon
geslacht = sekse; m/v; man of vrouw; jongen of meisje
leeftijd = geboortejaar; geboortedatum
leerjaar = studiejaar; leerjaren; jaargang
studierichting = richting; studieaanbod; opleiding in het secundair; afdeling; studiedomein; basisoptie; aangeboden richting
woonplaats leerling = woonplaats van de leerlingen; adres van de leerling; waar leerlingen wonen; gemeente waar de leerling woont; thuisgemeente; domicilie van de leerling; gemeente van herkomst
leerling van buiten de gemeente = leerling uit een andere gemeente; leerling uit een buurgemeente; leerling van elders; leerling van buitenaf; pendelende leerling; instroom uit buurgemeenten
leerling uit de gemeente = leerling die in de gemeente woont; eigen inwoner; leerling uit de stad; leerling uit de buurt; in de gemeente gedomicilieerd; lokale leerling

# Inschrijven
inschrijving leerling = inschrijving; inschrijven op school; leerlingen inschrijven; aanmelden van een nieuwe leerling; instappen op school; kind inschrijven; schoolinschrijving
nieuwe leerling = nieuw ingeschreven leerling; nieuwkomer in de school; instroom; instromende leerling; leerling die erbij komt; nieuwe inschrijving; eerste inschrijving
aanmelding = digitaal aanmelden; aanmeldingssysteem; aanmeldingsprocedure; aanmeldprocedure; online aanmelding; centraal aanmeldingsregister; aanmeldregister
inschrijvingsperiode = begin van de inschrijvingen; inschrijvingsdag; inschrijfmoment; inschrijvingskalender
geweigerde inschrijving = geweigerde leerling; niet-gerealiseerde inschrijving; weigeringsdocument; inschrijving weigeren; leerling weigeren; mededeling van niet-gerealiseerde inschrijving; afgewezen inschrijving
voorrangsperiode = voorrangsgroep; voorrangsregeling; voorrang krijgen; prioriteit bij inschrijving
broer of zus = broers en zussen; zelfde leefentiteit; gezinslid in dezelfde school; kind van hetzelfde gezin
instapdatum = eerste schooldag van de kleuter; start in de kleuterklas; instap van kleuters; kleuterinstap
opendeurdag = schoolbezoek voor nieuwe ouders; kijkmoment; openschooldeur
kleuterparticipatie = kleuters naar school; aanwezigheid van kleuters; deelname aan het kleuteronderwijs; kleutertoeleiding; niet-schoolgaande kleuter
uitschrijving = uitschrijven; uitgeschreven leerling; schoolverlater in de loop van het jaar; uitstroom; vertrekkende leerling; uitstromende leerling; uitgeschreven
inschrijvingsregister = leerlingenregister; stamboek; register van ingeschreven leerlingen; klaslijst; leerlingenlijst; lijst van leerlingen; namenlijst
teldatum = teldag; februaritelling
leerlingenprognose = prognose; verwacht leerlingenaantal; verwachting van leerlingen; verwachte instroom; groei van het aantal leerlingen; evolutie van het leerlingenaantal; leerlingenevolutie; voorspelling van de leerlingen; vooruitzicht van het leerlingenaantal; leerlingengroei; geraamd aantal leerlingen
daling leerlingen = dalend leerlingenaantal; terugloop van leerlingen; leerlingenverlies; krimp; minder leerlingen
leerplicht = leerplichtig; leerplichtige leerling; leerplichtcontrole; leerplichtleeftijd; verplicht naar school

# Afwezigheid
afwezigheid = afwezig; absentie; absent; afwezige leerling; verzuim; schoolverzuim; lesverzuim; ontbreken; gemiste lesdag
spijbelen = spijbelaar; ongewettigde afwezigheid; problematische afwezigheid; b-code; onwettige afwezigheid; ongewettigd afwezig; problematisch afwezig; schoolspijbelen; brossen; brosser; brossende leerling; halve dag problematisch afwezig; spijbelgedrag; onwettig afwezig; spijbelprobleem
gewettigde afwezigheid = gewettigd afwezig; wettig afwezig; doktersattest; doktersbriefje; medisch attest; ziektebriefje; afwezigheidsattest; afwezigheidsbriefje
ziekte leerling = zieke leerling; ziek kind; afwezig door ziekte; ziekteverzuim van leerlingen; langdurig zieke leerling; leerling ziek
aanwezigheid = aanwezig; aanwezigheidsgraad; opkomst; aanwezige leerling
aanwezigheidsregistratie = aanwezigheden registreren; aanwezigheidsregister; aanwezigheden opnemen; aanwezigheidslijst; afwezigheden registreren
te laat komen = laatkomer; laattijdige aankomst; telaatkomer; te laat op school; laattijdig; laattijdige leerling; te laat aankomen; laatkomen
spijbelbeleid = spijbelactieplan; spijbelambtenaar; aanpak van spijbelen; spijbelpreventie; spijbelcontrole; spijbelteam; spijbelbegeleiding; maatregel tegen spijbelen; spijbelopvang
verlenging van vakantie = vroeger op vakantie; vakantie buiten de schoolvakantie; afwezig voor vakantie; vervroegd op reis vertrekken; luxespijbelen
onderwijs aan huis = tijdelijk onderwijs aan huis; toah; synchroon internetonderwijs; les aan huis; thuisles voor zieke leerling; ziekenhuisschool; type 5

# Leerloopbaan
zittenblijven = zittenblijver; bisser; bissen; overzitten; overzitter; jaar overdoen; dubbelen; dubbelaar; leerjaar overdoen; zittenblijf; jaar opnieuw doen; klas overdoen; blijven zitten; doubleren
schoolse vertraging = schoolse achterstand; achterstand van leerlingen; leerling met vertraging; schoolachterstand; leeftijd achter op het leerjaar
leerachterstand = leerkloof; leervertraging; leerverlies; achterop raken met leerstof; leerstof niet bijhouden
schoolse voorsprong = klas overslaan; vervroegd naar het lager; versnellen; vervroegde overgang; leerjaar overslaan
verlengd kleuter = kleuterklas overdoen; derde kleuterklas overdoen; jaar langer kleuteren; kleuter laten overzitten; extra kleuterjaar
overgang kleuter-lager = overstap naar het lager onderwijs; overgang naar het eerste leerjaar; van kleuter naar lager; stap naar de lagere school; start in het eerste leerjaar; schoolrijp; schoolrijpheid
overgang lager-secundair = overstap naar het secundair; overgang naar het middelbaar; van basisonderwijs naar secundair; stap naar het secundair; doorstroom naar het secundair; overgang van basis naar secundair; basisschool verlaten naar secundair; overstap naar de middelbare school
studiekeuze = schoolkeuze; studiekeuzebegeleiding; keuze van studierichting; oriëntering; studieoriëntering; schoolloopbaanbegeleiding; studiekeuzebeurs; sid-in; keuzebegeleiding; richting kiezen; school kiezen; beroepskeuze
schoolverandering = van school veranderen; schoolwissel; wisselen van school; schoolwisselaar; naar een andere school overstappen; school verlaten voor een andere; overgang naar andere school; wissel van school; tussentijdse schoolverandering; overstappen naar andere school
doorverwijzing buitengewoon = overstap naar het buitengewoon onderwijs; verwijzing naar buitengewoon onderwijs; doorverwijzen naar buitengewoon onderwijs; overgang naar het buitengewoon onderwijs; naar buso; naar bubao
herinstroom = terugkeer uit het buitengewoon onderwijs; terug naar gewoon onderwijs; terugkeer naar gewone school
uitsluiting = definitieve uitsluiting; van school gestuurd; schooluitsluiting; definitief uitgesloten; uitgesloten leerling; buitengezet; wegsturen van school; van school verwijderen
schorsing = tijdelijke uitsluiting; preventieve schorsing; geschorste leerling; schorsen; tijdelijk uitgesloten
voortijdig schoolverlaten = vroegtijdig schoolverlaten; vroegtijdige schoolverlater; schooluitval; drop-out; ongekwalificeerde uitstroom; uitval; afhaker; ongekwalificeerd; schoolstaker; stoppen met school; school stoppen; voortijdige uitstroom; drop out; voortijdige schoolverlater
schoolverlater = zesdejaars in het secundair
getuigschrift = getuigschrift basisonderwijs; getuigschrift van het lager onderwijs; getuigschrift behalen; attest van verworven doelen
diploma = diploma secundair onderwijs; diploma behalen; kwalificatie; onderwijskwalificatie; gediplomeerd; afgestudeerd met diploma; studiebewijs
attest = oriënteringsattest; a-attest; b-attest; c-attest; attestering; beslissing van de klassenraad
examen = proefwerk; toets; evaluatie van leerlingen; proefwerkperiode; toetsing; toetsmoment
studieresultaat = schoolresultaat; leerresultaat; resultaat van leerlingen; schoolprestatie; leerprestatie; cijfers van leerlingen; studieprestatie; slaagpercentage; slaagcijfer; slagen; geslaagd; studierendement; slaagkans
vlaamse toets = gestandaardiseerde toets; net- en koepeloverschrijdende toets; centrale toets; paralleltoets; ovsg-toets; oco-toets; interdiocesane proef; peiling
rapport = leerlingenrapport; puntenboekje; rapportering aan ouders
leerlingenbespreking = begeleidende klassenraad; leerlingbespreking; zorgoverleg over leerling; mdo; multidisciplinair overleg over leerling
leerlingvolgsysteem = leerlingdossier; volgsysteem; leerlingenadministratie; leerlinggegevens bijhouden
huiswerk = huistaak; schoolwerk thuis; taak voor thuis; huistaken maken; huiswerk maken; thuisopdracht
huiswerkbegeleiding = huiswerkhulp; studiebegeleiding; huiswerkondersteuning; hulp bij huiswerk; huiswerk begeleiden; huiswerkbegeleider; huistaakbegeleiding; huistaakklas; hulp bij schoolwerk; begeleiding bij huiswerk; studiehulp; huiswerkclub; huiswerkatelier; studentenhuiswerkhulp; huiswerkcoach
studie na school = bewaakte studie; studieopvang; stille studie
bijles = privéles; bijspijkeren; remediëring; inhaalcursus; bijspijkerles; extra les; leerondersteuning na school; steunles
zomerschool = zomerleren; leerzomer; zomercursus; school in de zomer
flexibel traject = individueel traject; individueel leertraject; flex-traject; naft; naadloos flexibel traject; time-out; time-outproject; persoonlijk ontwikkelingstraject; herstelgericht traject
stage leerling = leerlingenstage; stageplaats; werkplekleren; stagiair uit het secundair; stage lopen; stage voor leerlingen; kijkstage; observatiestage; blokstage; stage doen
hogere studies = doorstroom naar hoger onderwijs; verder studeren; voortstuderen
werk na school = eerste job; werkloze schoolverlater; tewerkstelling na de studies; arbeidsmarkt; vdab; doorstroom naar werk
jobstudent = bijbaan; leerling die werkt; weekendwerk
ontwikkelingsdoel = eindterm; minimumdoel; leerplandoel; leerplan; doelen van het onderwijs
vak = lesvak; leergebied; leervak; schoolvak
kansengroep = leerling uit een kansengroep; doelgroepleerling; kwetsbare leerling; kwetsbare groep; kwetsbaar kind; risicoleerling; leerling in een kwetsbare situatie; kwetsbare jongere
oud-leerling = alumni; voormalige leerling; oud-leerlingenbond
kind in jeugdhulp = pleegleerling; kind in een instelling; geplaatst kind; leerling in jeugdhulp

!= kleuter | peuter | lagereschoolkind | secundaire leerling
!= kleuteronderwijs | lager onderwijs | secundair onderwijs | buitengewoon onderwijs | basisonderwijs | volwassenenonderwijs | deeltijds onderwijs
!= aso | tso | bso
!= meisje | jongen
!= leerling van buiten de gemeente | leerling uit de gemeente
!= nieuwe leerling | uitschrijving
!= inschrijving leerling | uitschrijving | geweigerde inschrijving
!= afwezigheid | aanwezigheid | te laat komen
!= spijbelen | gewettigde afwezigheid | ziekte leerling | verlenging van vakantie
!= zittenblijven | schoolverandering | voortijdig schoolverlaten | schoolse voorsprong | schorsing | uitsluiting
!= overgang kleuter-lager | overgang lager-secundair | doorverwijzing buitengewoon | herinstroom
!= getuigschrift | diploma | attest | rapport
!= huiswerkbegeleiding | studie na school | bijles | zomerschool
!= leerlingenprognose | daling leerlingen
!= leerjaar | leeftijd | studierichting
!= huisonderwijs | onderwijs aan huis
`;
