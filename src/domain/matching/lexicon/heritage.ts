/** What is said of heritage, museums, remembrance, local history and archives. */
export default `
# Erfgoed
erfgoed = cultureel erfgoed; historisch erfgoed; patrimonium; lokaal erfgoed; cultuurhistorisch erfgoed
immaterieel erfgoed = traditie; volksgebruik; levende traditie; volkscultuur; folklore; oude gewoonte; overlevering; ambacht en traditie
erfgoedcel = erfgoeddienst; erfgoedconsulent; erfgoedvereniging; intergemeentelijke erfgoeddienst; erfgoedwerker; IOED; dienst erfgoed
erfgoededucatie = erfgoedonderwijs; erfgoedproject; les over erfgoed; erfgoedles; werken met erfgoed in de klas; erfgoedpakket; erfgoedwerking
erfgoeddag = erfgoeddag voor scholen; dag van het erfgoed; erfgoedweek; erfgoedweekend
open monumentendag = monumentendag; dag van de monumenten; monumenten bezoeken op monumentendag; openstelling van monumenten
erfgoedkoffer = oude voorwerpen lenen; koffer met oude voorwerpen; museumkoffer; erfgoedbox; voorwerpen van vroeger ontlenen; nostalgiekoffer; koffer van vroeger; kist met oude spullen
erfgoedwandeling = historische wandeling; dorpswandeling; geschiedeniswandeling; stadswandeling met gids; wandeling langs monumenten; erfgoedroute; erfgoedspel; wandelzoektocht door het dorp; historische zoektocht
gids = stadsgids; erfgoedgids; gidsenkring; rondleider; gidsbeurt; museumgids; dorpsgids; toeristische gids

!= erfgoeddag | open monumentendag
!= onroerend erfgoed | immaterieel erfgoed
!= erfgoedkoffer | erfgoedwandeling
!= erfgoedcel | gids

# Musea
museum = heemkundig museum; museumgebouw; musea; museumcollectie; streekmuseum; heemmuseum; kunstmuseum
museumbezoek = bezoek aan een museum; museum bezoeken; museumuitstap; rondleiding in een museum; museumles
kunstmuseum bezoeken = museum voor schone kunsten; museum voor moderne kunst; MSK; SMAK; KMSKA; kunstcollectie bezoeken
wetenschapsmuseum = Technopolis; museum voor wetenschap; science center; natuurhistorisch museum; dinosaurusmuseum; doe-museum; museum voor natuurwetenschappen
oorlogsmuseum = In Flanders Fields; museum over de oorlog; Kazerne Dossin; Memorial Museum Passchendaele; Fort van Breendonk; fort bezoeken
openluchtmuseum = Bokrijk; museumdorp; ambachtenmuseum; landbouwmuseum; boerderijmuseum; molenmuseum
schoolmuseum = museum over het onderwijs; oud klaslokaal; klas van vroeger; onderwijsmuseum
museumtoegang = inkom museum; toegangsprijs museum; gratis museumbezoek; museumpas; museumticket
voorwerp van vroeger = oude voorwerpen; antiek; museumstuk; museumobject; oud schoolmateriaal

!= wetenschapsmuseum | oorlogsmuseum | openluchtmuseum | schoolmuseum | kunstmuseum bezoeken
!= museum | onroerend erfgoed

# Herinnering
herinneringseducatie = herdenkingseducatie; herinneringsonderwijs; vredeseducatie; oorlogseducatie; herinneren aan de oorlog; les over de oorlog; Bijzonder Comité voor Herinneringseducatie; stilstaan bij de oorlog
herdenking = herdenkingsplechtigheid; herdenken; plechtigheid aan het monument; bloemenhulde; kransneerlegging; herdenkingsmoment; bloemen neerleggen; plechtigheid; kranslegging; herdenkingsplechtigheid
wapenstilstand = 11 november; wapenstilstandsdag; elf november; einde van de Eerste Wereldoorlog; wapenstilstandsviering; klaprozen; wapenstilstandsplechtigheid
eerste wereldoorlog = Groote Oorlog; 14-18; Eerste Wereldoorlog herdenken; loopgraven; WOI; oorlog van 1914; frontstreek
tweede wereldoorlog = 40-45; bezetting door de Duitsers; WOII; bevrijding; bombardement; verzet in de oorlog; oorlog van 1940
holocaust = jodenvervolging; shoah; concentratiekamp; Anne Frank; genocide; uitroeiing van de joden; vernietigingskamp; nazisme
holocaustherdenking = 27 januari; internationale herdenkingsdag Holocaust; dag van de Holocaust; herdenking van de genocide
bevrijdingsdag = 8 mei; V-dag; viering van de bevrijding; bevrijdingsfeest; einde van de Tweede Wereldoorlog
oorlogsmonument = gedenkteken; standbeeld van soldaat; monument voor de gesneuvelden; oorlogsgedenkteken; gedenkplaat; herdenkingsmonument
struikelsteen = Stolperstein; struikelstenen; herdenkingssteen; gedenksteen in het voetpad; steentje voor slachtoffer
oorlogskerkhof = militaire begraafplaats; oorlogsgraf; soldatengraf; militair kerkhof; soldatenkerkhof; peter van een oorlogsgraf; oorlogsbegraafplaats
peterschap monument = meterschap monument; adopteren van een monument; zorgen voor een oorlogsmonument; monument onderhouden met de klas; grafadoptie
gesneuvelde = oorlogsslachtoffer; gesneuvelde soldaat; slachtoffer van de oorlog; oud-strijder; weggevoerde; verzetsstrijder; oudstrijder; veteraan
getuigenis = ooggetuige; tijdgenoot die vertelt; getuige van de oorlog; getuige in de klas; getuigen laten vertellen; verhaal van iemand die het meemaakte
naoorlogse herinnering = oral history; mondelinge geschiedenis; interview met grootouders; ouderen vertellen over vroeger; verhalen van vroeger; gesprekken over vroeger; levensverhaal
koloniaal verleden = kolonisatie van Congo; dekolonisatie; Congo; koloniaal standbeeld; koloniale geschiedenis; slavernij
vrede = vredesweek; dag van de vrede; vredesactie; vredesproject; vredesboodschap; vredesfakkel; vredesloop

!= wapenstilstand | holocaustherdenking | bevrijdingsdag
!= eerste wereldoorlog | tweede wereldoorlog
!= herinneringseducatie | herdenking
!= oorlogsmonument | struikelsteen | oorlogskerkhof
!= getuigenis | gesneuvelde

# Geschiedenis van de plaats
lokale geschiedenis = geschiedenis van de gemeente; dorpsgeschiedenis; plaatselijke geschiedenis; heemkunde; geschiedenis van het dorp; geschiedenis van de streek; streekgeschiedenis; verleden van de gemeente
heemkring = heemkundige kring; geschiedkundige kring; kring voor heemkunde; vereniging voor lokale geschiedenis; geschied- en heemkundige kring; familiekunde; heemkundige vereniging
geschiedenis = tijdsbesef; tijdlijn; historisch besef; geschiedkundig
schoolgeschiedenis = oude klasfoto; oude schoolfoto; oprichtingsdatum van de school; kroniek van de school; schoolkroniek
oude foto = foto's van vroeger; postkaart; oude postkaarten; beeldarchief; oude beelden van het dorp; archieffoto; historisch beeldmateriaal; historische foto; beelden van vroeger
gemeentearchief = stadsarchief; archiefdienst; archivaris; archief van de gemeente; archiefdocument; historisch archief; leeszaal van het archief; archiefbezoek
schoolarchief = oude registers; archiveren; oude documenten bewaren; bewaren van oude papieren; stamboek bewaren; archief; archieven; oude documenten; oude schooldocumenten
straatnaam = naam van straten; herkomst van straatnaam; straatnamen verklaren; toponiem; straatnaamgeving
dialect = streektaal; plaatselijke taal; dialectwoord; tongval; plat praten; Vlaams dialect; dialectles
stamboom = familiegeschiedenis; voorouders; genealogie; stamboom maken; afkomst van de familie; stamboomonderzoek
archeologie = opgraving; archeologisch; archeoloog; bodemvondst; archeologische vondst; opgraven; archeologisch museum; graven naar het verleden
romeinse tijd = Romeinen; Gallo-Romeins; prehistorie; Romeinse opgraving; oudheid; steentijd
middeleeuwen = ridder; ridders en kastelen; middeleeuws; ridderfeest; middeleeuwse stad
kasteel = burcht; kasteelpark; burchtruïne; waterburcht; domein met kasteel; ruïne; vesting
molen = windmolen van vroeger; watermolen; molenaar; graanmolen; molenbezoek; maalderij; bezoek aan de molen
kerk = kerkgebouw; parochiekerk; kapel; kerktoren; abdij; klooster; beiaard; gebedshuis; kathedraal; basiliek; toren beklimmen
kerkhof = begraafplaats; begraafpark; funerair erfgoed; kerkhofwandeling; grafzerk; begraafplaats bezoeken; graf; dodenakker
belfort = gemeentehuis als monument; halletoren; historisch stadhuis; lakenhalle
industrieel erfgoed = oude fabriek; mijnverleden; steenbakkerij; brouwerij van vroeger; mijnsite; vlasnijverheid; textielverleden; fabrieksgebouw van vroeger; mijnwerker
oud ambacht = ambacht; smid; klompenmaker; beroepen van vroeger; ambachtsman; oude ambachten; mandenvlechter; ambachtelijke techniek
volksspel = volkssport; spelen van vroeger; oude volksspelen; krulbol; tollen en hoepelen; volksspelenkoffer; volksspelletjes
reuzen = reus; reuzenstoet; reuzengilde; dorpsreus; reuzen van de gemeente; reuzenpop; eigen reus
volksverhaal = legende; sage; sprookje; volkssage; oude verhalen van de streek; mythe; spookverhaal uit de streek
streekproduct = plaatselijke specialiteit; streekgerecht; lokaal product; gerecht uit de streek; hoeveproduct van de streek; streekbier
trekpaard = paardenerfgoed; Brabants trekpaard; paardenkracht van vroeger; paardenzegening
wereldoorlog in de gemeente = oorlog in ons dorp; oorlogsverleden van de gemeente; bunker; oorlogssporen; bunkers bezoeken; forten in de gemeente; oorlogslandschap
historisch project op school = project geschiedenis; schoolproject over vroeger; project over de oorlog; tijdreis met de klas; geschiedenisproject

!= gemeentearchief | schoolarchief
!= lokale geschiedenis | schoolgeschiedenis
!= kasteel | molen | kerk | kerkhof | belfort
!= romeinse tijd | middeleeuwen | eerste wereldoorlog | tweede wereldoorlog
!= oud ambacht | volksspel | volksverhaal | reuzen | dialect
!= heemkring | gemeentearchief | museum
!= archeologie | stamboom | straatnaam
`;
