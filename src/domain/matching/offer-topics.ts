import { backgroundWeight } from '#src/domain/matching/background.ts';
import { tokensOf } from '#src/domain/matching/tokens.ts';

/**
 * What classes do outside their own lessons, each with the words by which such an activity is told. Written by walking through what
 * services, museums, clubs and nature centres have for schools. Words of a line are not synonyms: they are of one matter.
 */
const TOPICS = `
bos in de herfst: herfst blad paddenstoel eikel kastanje beukennoot bos boswandeling boswachter spin seizoen vrucht
boom planten: boom planten aanplanten boomplantactie spade schop plantgoed haag struik stam wortel bebossen boompje zaailing inheems
wintervogels: vogel mees vink roodborst merel voederen vetbol voederhuisje overwinteren winter nestkast vogelhuis broeden ei verrekijker vogelgeluid
uil en vleermuis: uil vleermuis nachtdier nacht braakbal schemering nachtwandeling prooi donker
bijen: bij bijenkorf imker honing hommel bestuiven bloem nectar bijenhotel insectenhotel was korf
vlinder en insect: vlinder rups pop insect kever lieveheersbeestje mier sprinkhaan kriebelbeest loep
bodemdieren en compost: compost composteren worm regenworm pissebed aarde humus schil gft groenafval keukenafval kringloop bodem bodemdier compostmeester
waterdieren: beek vijver poel sloot waterdier schepnet kikker salamander kikkervis libel waterkwaliteit larve amfibie waterplant rivier
zee en strand: zee strand schelp krab garnaal eb vloed duin jutten vis kust zeehond
boerderij: boer boerderij koe kip varken schaap melk kaas stal tractor oogst graan hooi kinderboerderij veeteelt melken
moestuin: moestuin zaaien zaad oogsten groente kruid tuin tuinier kweken wieden plantje moestuinbak kiemen pompoen aardappel
kinderen en dieren: hond kat huisdier dierenasiel beet omgaan verzorgen dierenarts dierenwelzijn konijn
weer en klimaat: klimaat klimaatverandering opwarming broeikas weer weerbericht regen temperatuur uitstoot ecologisch voetafdruk planeet duurzaam
energie besparen: energie elektriciteit stroom verspilling besparen zonnepaneel windmolen verwarming verbruik dikketruiendag isoleren meter lamp zuinig
water besparen: drinkwater kraan waterzuivering riool waterverbruik zuiveren watertoren regenwater waterkringloop afvalwater
afval sorteren: afval sorteren recycleren pmd restafval papier glas container recyclagepark verpakking intercommunale vuilnis scheiden
zwerfvuil: zwerfvuil zwerfafval opruimen opruimactie grijper sluikstort peuk blikje propere buurt rapen schoonmaak handschoen plogging
herstellen en hergebruiken: kringloop kringwinkel hergebruik upcyclen herstellen repair tweedehands recyclage oud nieuw leven weggeven naaien
voedselverspilling: voedselverspilling restje overschot koken verspillen houdbaar weggooien voedseloverschot kliekje
wandelen in de natuur: natuurgids natuurwandeling zintuig blotevoeten ontdekken natuurgebied spoor speurtocht reservaat gids landschap
fietsvaardigheid: fiets behendigheid parcours slalom evenwicht remmen sturen fietsvaardigheid fietsles loopfiets bocht
fietsen in het verkeer: fietsexamen fietsbrevet verkeer fiets openbare weg fietsproef rijbaan kruispunt voorrang verkeersregel fietsroute
fiets herstellen: band plakken ketting fietsherstel rem licht fietscontrole fietstechniek onderhoud fietsenmaker
voetganger: oversteken zebrapad voetpad voetganger stappen straat verkeersles rij stop kijken luisteren verkeersbord
dode hoek: dode hoek vrachtwagen chauffeur cabine bestuurder spiegel zichtveld
zichtbaar in het donker: fluo reflecteren zichtbaar donker hesje zichtbaarheid helm reflector
bus en trein: bus trein tram openbaar vervoer station perron reizen uurregeling halte kaartje spoor
zwemmen leren: zwemmen zwembad niet-zwemmer zwemles brevet redder zwemslag schoolslag drijven zwembeurt bad zwembrevet
watergewenning: water wennen ondiep spelen spetter bad durven onderwater zwemband
reddend zwemmen: redden drenkeling reddingsboei reddend veiligheid duiken snorkelen
veldloop: lopen veldloop wedstrijd park finish medaille atletiek cross startnummer loopwedstrijd kilometer rondje sponsorloop
atletiek: springen werpen sprinten verspringen kogel hoogspringen estafette atletiekbaan
sportdag: sportdag sportinitiatie sporten verschillende monitor sportterrein sportkamp kennismaken sportclub
balsport: voetbal basketbal volleybal handbal rugby hockey tennis bal ploeg tornooi badminton tafeltennis korfbal toernooi
hiphop en streetdance: hiphop streetdance dansen choreografie dansje breakdance urban dansdocent dansleerkracht moves popping
volksdans: volksdans reidans polka bal bourree dansen traditioneel kring paar
kleuterdans: dansen bewegen muziek lint sjaal lichaam kleuter ritme dansexpressie ballet
yoga en ontspanning: yoga ontspannen adem ademen houding rust stil mindfulness meditatie rekken massage relaxatie stilte balans
circus: circus jongleren acrobaat acrobatie trapeze clown eenwieler bordje koord evenwicht piramide
klimmen en avontuur: klimmen klimmuur touwenparcours avontuur durven hoogteparcours kajak vlot survival boomhut vuur kamp
zelfverdediging: judo karate gevecht vallen mat weerbaarheid zelfverdediging stoeien taekwondo
schaken en denken: schaken schaak bord stuk zet pion mat dam denksport strategie gezelschapsspel bordspel go
touwspringen: touw springen springtouw ropeskipping truc skipping double dutch
schaatsen en rollen: schaatsen ijs ijsbaan skate rolschaats skateboard step wieltje
sport met een beperking: rolstoel rolstoelbasketbal blind blinddoek beperking handicap gsport boccia goalbal inleven slechtziend doof gebarentaal
orienteren: kaart kompas orientatie orienteren geocaching gps zoektocht
bibliotheek verkennen: bibliotheek bib boek ontlenen lenen rek uitlenen kiezen bibbezoek rondleiding bibliothecaris lezer catalogus
auteur ontmoeten: auteur schrijver lezing illustrator signeren jeugdboek jeugdauteur kinderboek vragen stellen boekenmaand
voorlezen: voorlezen prentenboek verhaal vertellen verteller kamishibai verteltheater luisteren vertelkast verhalenuurtje sprookje mythe
dichten en schrijven: gedicht poezie rijm dichter schrijven woord verhaal verzinnen schrijfatelier slam pen
boeken lezen: leesplezier lezen boekenjury leesclub ruilen boekenruil leesbevordering titel jury
strip tekenen: strip tekenen cartoon stripverhaal tekenaar personage ballon manga
nepnieuws: nepnieuws nieuws fake bron echt deepfake controleren kritisch feit factcheck betrouwbaar leugen waarheid desinformatie informatie
veilig online: internet online privacy wachtwoord paswoord gegevens sociale media phishing hacker profiel spoor account veilig
cyberpesten: cyberpesten online pesten pestbericht bericht omstaander getuige sociale media haat schelden groepschat
gamen en schermtijd: gamen game gsm smartphone schermtijd verslaving scherm tiktok influencer reclame
fotografie: foto fotograaf fotografie camera belichting portret donkere kamer
film maken: film filmen animatie stopmotion regisseur scenario monteren video camera animatiefilm
film kijken: film bioscoop filmvoorstelling vertoning nagesprek cinema documentaire
radio en krant: radio podcast krant journalist interview redactie reportage opname microfoon nieuwsuitzending
programmeren en robots: robot programmeren code coderen beebot instructie scratch algoritme blokje microbit computer robotje codeerclub programmeur
bouwen en construeren: brug bouwen constructie toren karton stevig lego kapla overspanning ontwerp constructiewedstrijd gewicht
elektronica: elektriciteit stroomkring batterij solderen lampje led schakeling draad motor
houtbewerking: hout timmeren zagen hamer nagel schroef werkbank schrijnwerker
digitaal maken: 3dprinter lasersnijder ontwerpen maker fablab makerspace printen vinyl
wetenschapsproef: proef experiment wetenschap scheikunde labo microscoop onderzoeken proefje vulkaan gas magneet wetenschapper chemie
sterrenkunde: ster planeet zon maan heelal sterrenbeeld telescoop planetarium melkweg zonnestelsel ruimte astronaut raket sterrenkundige ruimtevaart
techniek en beroepen: beroep techniek bedrijf ambacht vakman bouw atelier technisch werkplek stage ondernemen metaal
studiekeuze: studiekeuze secundair middelbaar studierichting infoavond overstap studeren richting kiezen toekomst onderwijskiezer
schilderen: schilderen verf schilderij doek penseel kunstenaar kleur atelier palet acryl aquarel ezel
klei en beeld: klei boetseren keramiek beeld beeldhouwen sculptuur pottenbakken oven kunstwerk ruimtelijk
textiel en papier: textiel weven vilten naaien wol draad stof papier collage vouwen origami borduren
druktechniek: drukken lino grafiek zeefdruk stempel letter drukpers inkt affiche
kunst bekijken: museum kunst tentoonstelling kunstwerk rondleiding hedendaags beeld schilderij galerij expo
toneel bekijken: voorstelling theater toneelvoorstelling podium acteur zaal schouwburg toneelstuk première
toneel spelen: toneel spelen acteren improviseren improvisatie scene drama rol acteur dramadocent theaterworkshop tekst opvoeren
poppenspel: pop poppenspel poppenkast marionet handpop poppentheater kasper schaduw
muziekinstrumenten: instrument muziek viool blazer strijker trompet orkest muzikant slagwerk fluit gitaar piano muziekacademie uitproberen
percussie: trommel trommelen djembe percussie ritme slagwerk bodypercussie drum slag
zingen: zingen koor lied stem zang liedje kinderkoor musical dirigent
concert: concert orkest muziekvoorstelling band jazz klassiek harmonie opera
bouwkunst: architectuur gebouw architect huis maquette plan stad ontwerpen stedenbouw
stadswandeling: stad wandeling centrum gevel plein straat monument stadsgids historisch verleden vroeger gebouw poort kerk toren
eerste wereldoorlog: oorlog wereldoorlog soldaat front loopgraaf 1914 1918 ijzer groote oorlogsmonument kerkhof klaproos brief getuigenis
tweede wereldoorlog: oorlog bezetting verzet concentratiekamp jood holocaust bevrijding 1940 1945 dossin deportatie onderduiken
ridders en middeleeuwen: middeleeuwen ridder kasteel burcht zwaard harnas schild abdij monnik wapenschild jonkvrouw
archeologie en romeinen: archeoloog archeologie opgraving opgraven scherf pot romein romeins vondst graven legioen borstel bodemvondst dateren
oertijd: oertijd prehistorie steentijd vuursteen mammoet dinosaurus fossiel grot jager
archief en bronnen: archief bron document oud perkament handschrift stamboom archivaris register
school van vroeger: school vroeger griffel lei klaslokaal overgrootouder schoolmeester inktpot speelgoed volksspel grootmoeder
oude ambachten: ambacht smid molen molenaar brood bakken bakker touwslager klompenmaker mijn fabriek industrie arbeider
gemeentebestuur: gemeente gemeentehuis burgemeester schepen gemeenteraad raadzaal raad democratie stemmen bestuur inwoner verkiezing
kinderrechten: recht kinderrecht kinderrechten verdrag mening ombudsman unicef kinderarbeid
eerlijke handel: fairtrade eerlijk handel cacao chocolade banaan koffie boer prijs loon wereldwinkel katoen kleding textielarbeider
armoede: armoede arm rijk rondkomen budget dakloos kansarm welzijnsschakel geld tekort sociaal ongelijkheid voedselbank
vluchtelingen: vluchteling vluchten asiel migratie opvangcentrum land asielzoeker thuisland aankomst
diversiteit: diversiteit racisme vooroordeel discriminatie cultuur wereldbeeld anders respect gender stereotype inclusie religie geloof
noord en zuid: zuiden ontwikkelingssamenwerking derde wereld afrika wereld stedenband partnerland wereldburger mondiaal sdg
filosoferen: filosoferen filosofie denken filosoof vraag levensvraag twijfel gesprek
politie als beroep: politie agent wijkagent uniform inspecteur kepie combi politiekantoor beroep politiehond
gerecht: rechter rechtbank advocaat misdaad proces wet straf parket jeugdrechter
geld en budget: geld sparen budget bank schuld betalen reclame consument zakgeld
oud en jong: oudere senior woonzorgcentrum rusthuis grootouder generatie bewoner bezoeken
vrede en herdenken: vrede herdenking wapenstilstand plechtigheid monument conflict hulde
europa en de wereld: europa europees unie land hoofdstad parlement vlag
gezond ontbijt: ontbijt gezond voedingsdriehoek tussendoortje fruit voeding dietist evenwichtig brooddoos voedingsleer
koken: koken kok keuken recept bakken lunch soep maaltijd proeven smaak ingredient
tanden: tand poetsen tandarts gebit tandenborstel mondhygienist gaatje mond suiker
eerste hulp: eerste hulp ehbo wond verband verzorgen ongeval 112 zijligging brandwonde hulpdienst bloedneus kwetsuur ambulance hulpverlener
reanimatie: reanimeren reanimatie hartmassage defibrillator aed hartstilstand beademen
alcohol en drugs: alcohol drank drinken dronken drug cannabis verslaving roes groepsdruk middel pint feest kater uitgaan bier
roken: roken sigaret vape vapen tabak rook long nicotine esigaret
relaties en seksualiteit: relatie seksualiteit seksueel verliefd puberteit lichaam voorbehoedmiddel liefde grens toestemming seksuele
lichaam en hygiene: lichaam handen wassen hygiene bacterie skelet orgaan luis bloed hart ziekte dokter ziekenhuis verpleegkundige
slapen: slaap slapen slaapritme moe bed nachtrust
gehoor en rug: gehoor lawaai decibel oordop geluid rug houding boekentas zitten ergonomie
stress en veerkracht: stress veerkracht faalangst spanning hoofd mentaal gevoel geestelijk geluk positief zelfvertrouwen
emoties: emotie gevoel boos bang blij verdrietig kleuter uiten
pesten: pesten pest groepssfeer opkomen klas gepest pester rollenspel conflict vriendschap nopest sfeer
rouw: rouw verlies afscheid dood sterven verdriet troost
weerbaarheid: weerbaar weerbaarheid grens nee zeggen zelfbewust lichaamstaal assertief rots water
brandweer: brandweer kazerne brandweerman brandweerwagen brand slang helm uitrusting ladder blussen blusapparaat
brand thuis: brand rook vluchten vluchtplan rookmelder brandgevaar preventieadviseur evacueren vlam vluchtweg uitgang
vuurwerk: vuurwerk eindejaar risico knal voetzoeker brandwonde
taal leren: taal nederlands anderstalig taalstimulering taalkamp zomerschool woordenschat thuistaal oefenen taalspel meertalig
vreemde taal: frans engels duits uitwisseling taalbad conversatie
spel en speelplein: spel speelplein gezelschapsspel spelkoffer spelen speelgoed buitenspelen bosspel stadsspel
kerst en feesten: sint kerst carnaval pasen feest traditie driekoningen halloween reuzen stoet
erfgoedkoffer: koffer voorwerp uitlenen leskoffer lespakket heemkunde erfgoed
`;

interface Topics {
  readonly ofWord: ReadonlyMap<string, readonly string[]>;
}

let made: Topics | undefined;

function topics(): Topics {
  if (made) return made;
  const ofWord = new Map<string, string[]>();
  for (const line of TOPICS.trim().split('\n')) {
    const [name = '', words = ''] = line.split(':');
    // word by word: the words of a line are no sentence
    for (const lemma of new Set(words.trim().split(/\s+/).flatMap((word) => tokensOf(word).flatMap((token) => [token.lemma, ...(token.parts.length === 1 ? token.parts : [])])))) {
      const known = ofWord.get(lemma);
      if (known) known.push(name);
      else ofWord.set(lemma, [name]);
    }
  }
  made = { ofWord };
  return made;
}

/** A part of a compound says less than the word itself. */
const PART = 0.6;

/** How much a text speaks of each topic, the rarer its words among the topics the more. */
export function topicsOf(units: readonly { readonly lemma: string; readonly parts: readonly string[] }[]): ReadonlyMap<string, number> {
  const { ofWord } = topics();
  const found = new Map<string, number>();
  const said = new Map<string, number>();
  for (const { lemma, parts } of units) {
    said.set(lemma, 1);
    for (const part of parts) if (part !== lemma) said.set(part, Math.max(said.get(part) ?? 0, PART));
  }
  for (const [word, weight] of said) {
    const names = ofWord.get(word) ?? [];
    for (const name of names) found.set(name, (found.get(name) ?? 0) + (weight * Math.max(0.3, backgroundWeight(word))) / names.length);
  }
  // one word of a topic is a chance, three are a subject
  return new Map([...found].map(([name, sum]) => [name, sum ** 1.5]));
}
