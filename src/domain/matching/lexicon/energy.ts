/** What is asked about energy: carriers, heating, lighting, own production, insulation, consumption, meters. */
export default `
# Dragers en verbruik
energieverbruik = verbruik van energie; energie verbruiken; energieconsumptie; energiegebruik; hoeveel energie verbruikt; totale energieverbruik; jaarverbruik energie; energieverbruik van gebouw
elektriciteitsverbruik = stroomverbruik; elektriciteit verbruiken; verbruik van elektriciteit; verbruikte elektriciteit; kWh elektriciteit; elektriciteitsgebruik; verbruik stroom; jaarverbruik elektriciteit; elektrisch verbruik
elektriciteit = stroom; elektrische energie; elektrische stroom; elektra
aardgasverbruik = gasverbruik; verbruik van aardgas; verbruikt aardgas; kubieke meter gas; gas verbruiken; jaarverbruik gas; verbruik gas; gasgebruik
aardgas = gas; gasaansluiting; aansluiting op aardgas; aardgasnet; aangesloten op gas
stookolieverbruik = mazoutverbruik; verbruik van stookolie; liter stookolie; liter mazout; stookolie verbruiken; olieverbruik; stookoliegebruik; verbruik mazout
stookolie = mazout; huisbrandolie; verwarmen met mazout; verwarmen op stookolie; fuel
stookolietank = mazouttank; olietank; ondergrondse tank; tank voor stookolie; mazoutketel tank; tankkeuring; stookolieketel; keuring stookolietank; bovengrondse tank; brandstoftank
propaangas = butaangas; gasfles; gastank; lpg; propaan; propaantank
steenkool = kolen; kolenkachel; houtkachel; verwarmen op kolen
pellets = houtpellets; pelletketel; pelletkachel; biomassa; houtsnippers; biomassaketel
energiedrager = energiebron; brandstof; warmtebron; soort verwarming; soort brandstof; type brandstof; manier van verwarmen; verwarmingsbron; verwarmingstype; type verwarming
energiekost = energierekening; energiefactuur; energiekosten; kostprijs energie; uitgaven voor energie; rekening van energie; energieprijs; energiebudget; kost van energie; energie-uitgave
elektriciteitsfactuur = elektriciteitskost; stroomkost; kost van elektriciteit; stroomfactuur; elektriciteitsrekening; uitgaven elektriciteit; elektriciteitskosten; elektriciteitsprijs
verwarmingskosten = gasfactuur; gaskost; kost van aardgas; gasrekening; verwarmingskost; stookkosten; stookkost; uitgaven gas; verwarmingsfactuur; kost van verwarming; kostprijs verwarming; prijs om te verwarmen
energieleverancier = leverancier van energie; energiecontract; elektriciteitsleverancier; gasleverancier; leveringscontract energie; energiebedrijf; stroomleverancier; leverancier elektriciteit; leverancier gas
groene stroom = hernieuwbare stroom; groene energie; hernieuwbare energie; duurzame energie; groen contract; energie uit hernieuwbare bron; hernieuwbare energiebron
samenaankoop energie = groepsaankoop energie; raamcontract energie; energieaankoop via gemeente; groepsaankoop van stroom; gezamenlijke aankoop energie; raamovereenkomst energie; groepsaankoop groene stroom; VEB; Vlaams Energiebedrijf
netbeheerder = Fluvius; distributienetbeheerder; Eandis; Infrax
energiebeheer = energieboekhouding; energiemonitoring; energieopvolging; verbruik opvolgen; energiebeheersysteem; Terra; E-lyse; energiemeting; verbruik bijhouden; opvolging van energieverbruik; energieregistratie; energieverbruik registreren; energiemonitoringsysteem
energieverantwoordelijke = energiecoördinator; verantwoordelijke energie; energiemeester; energieteam; aanspreekpunt energie; contactpersoon energie; verantwoordelijke energieverbruik; energiezorg
slimme meter = digitale meter; digitale elektriciteitsmeter; slimme energiemeter; digitale energiemeter
EAN-code = EAN-nummer; EAN; aansluitpunt; toegangspunt elektriciteit
elektriciteitsmeter = elektriciteitsteller; stroomteller; kWh-meter; teller elektriciteit; elektrische meter
gasmeter = gasteller; teller gas; teller van aardgas
meterstand = tellerstand; meteropname; meter aflezen; stand van de meter; meterstand doorgeven; tellerstand doorgeven; aflezen van de teller; meterstanden noteren; indexstand; meters aflezen; opname van tellerstanden; tellers aflezen
sluimerverbruik = sluipverbruik; verbruik 's nachts; nachtverbruik; verbruik in vakantie; stand-byverbruik; standby; verborgen verbruik
piekvermogen = capaciteitstarief; aansluitvermogen; vermogenspiek; maandpiek; zwaarte van de aansluiting; elektrisch vermogen; kilowatt aansluiting
graaddagen = genormaliseerd verbruik; gecorrigeerd verbruik voor graaddagen
verbruik per leerling = energie per leerling; energieverbruik per vierkante meter; verbruik per vierkante meter
!= energieverbruik | elektriciteitsverbruik | aardgasverbruik | stookolieverbruik | waterverbruik
!= elektriciteit | aardgas | stookolie | propaangas | pellets | steenkool
!= elektriciteitsfactuur | verwarmingskosten | waterfactuur
!= elektriciteitsmeter | gasmeter | watermeter
!= elektriciteitsverbruik | elektriciteitsfactuur | meterstand

# Verwarming
verwarming = verwarmingsinstallatie; verwarmingssysteem; chauffage; verwarmen; centrale verwarming; gebouw verwarmen; stookinstallatie; cv; stoken; cv-installatie; verwarming van lokalen; brandstof om te stoken
verwarmingsketel = stookketel; gasketel; condensatieketel; ketel; cv-ketel; mazoutketel; condensatieketel op gas; hoogrendementsketel; nieuwe ketel; branderketel
leeftijd ketel = ouderdom van de ketel; bouwjaar stookketel; bouwjaar verwarmingsketel; hoe oud ketel; ouderdom verwarmingsketel; ouderdom van verwarming; ouderdom stookinstallatie
radiator = convector; verwarmingselement; radiatoren
thermostaatkraan = thermostatische kraan; radiatorkraan; thermostaatkranen; thermostatisch ventiel
thermostaat = kamerthermostaat; slimme thermostaat; temperatuurregeling; verwarmingsregeling; regeling van de verwarming; zoneregeling; sturing van verwarming; regeling per lokaal; verwarming regelen per lokaal; gebouwbeheersysteem; domotica; digitale thermostaat
elektrische verwarming = bijverwarming; elektrisch vuurtje; elektrische radiator; straalkachel; losse kachel; accumulatieverwarming; elektrische kachel; verwarmingstoestel; elektrische bijverwarming; elektrisch verwarmen
gaskachel = gasconvector; individuele kachel; kachel; losse gaskachel
vloerverwarming = verwarming in de vloer
warmtepomp = lucht-waterwarmtepomp; warmtepompinstallatie; geothermie; bodemwarmte; warmtepompboiler; BEO-veld; boorgatenergieopslag
warmtenet = stadsverwarming; restwarmte; aansluiting op warmtenet; warmtenetaansluiting; wijkverwarming
warmtekrachtkoppeling = WKK; warmtekrachtinstallatie
temperatuur in de klas = klastemperatuur; binnentemperatuur; temperatuur in lokalen; kamertemperatuur; graden in klas; stooktemperatuur; ingestelde temperatuur; temperatuur in het gebouw; temperatuur in leslokalen; temperatuur klaslokaal; graden in lokaal
te koud in de klas = koude klas; kou in lokalen; koude klaslokalen; koudeklachten; onvoldoende verwarmd; kou in klas; kou lijden; te koud in lokaal
verwarming lager zetten = thermostaat lager; thermostaat verlagen; lagere temperatuur instellen
dikketruiendag = Warme Truiendag; dag van de dikke trui; Dikke Truiendag; truiendag; warmetruiendag; verwarming een graad lager; verwarming uit actie; klimaattruiendag
nachtverlaging = verwarming uit 's nachts; nachtregime; weekendregime verwarming; verwarming lager in weekend; vakantieregime verwarming; nachtverlaging verwarming
stookseizoen = verwarmingsseizoen; stookperiode
koudebrug = tochtig lokaal; tochtstrip; tochtende ramen; kieren; tochtdicht
airconditioning = airco; klimaatregeling; koelinstallatie; actieve koeling; airco-installatie; koeling; klimaatinstallatie; airco-unit; aircotoestel
warm water = boiler; warm stromend water; boiler voor warm water; warmwaterboiler; doorstromer
!= verwarming | verwarmingsketel | airconditioning | ventilatie | verlichting
!= radiator | vloerverwarming | elektrische verwarming | gaskachel | warmtepomp | warmtenet
!= verwarmingsketel | leeftijd ketel | onderhoud ketel

# Verlichting en toestellen
verlichting = licht; lamp; binnenverlichting; armatuur; lokaalverlichting; klasverlichting; verlichtingsarmatuur; verlichtingstoestel; lichtarmatuur
led-verlichting = led; ledlamp; led-armatuur; relighting; omschakeling naar led; vervangen door led; LED-lamp; spaarlamp; energiezuinige verlichting; ledverlichting; led-lampen; relamping; lampen vervangen door led; omgeschakeld naar led
aandeel led = percentage led; deel verlichting in led; procent verlichting led
tl-lamp = tl-verlichting; neonlamp; buislamp; neonverlichting; tl-buis; oude lampen
bewegingsmelder verlichting = aanwezigheidsdetectie; automatische verlichting; daglichtsturing; bewegingssensor licht; lichtsensor; lichten gaan automatisch uit; lichtsturing; automatisch doven
lichten doven = licht uitdoen; verlichting uitschakelen; licht uitschakelen; lichten laten branden; lichten uitdoen; lampen uitzetten; lampen doven; licht uitzetten
buitenverlichting = verlichting op de speelplaats; buitenlamp; terreinverlichting; verlichting buiten; schijnwerper; spots buiten; noodspot
lichtsterkte = lux; lichtkwaliteit; lichtniveau; voldoende licht; luxmeting; verlichtingssterkte
elektrische installatie = bedrading; elektriciteitsbord; zekeringkast; laagspanning; elektrisch net; hoogspanningscabine; elektrische leiding; zekering; elektrische installaties
energiezuinig toestel = energielabel toestel; A-label; energiezuinige apparaten; energie-efficiënt apparaat; zuinig toestel
koelkast = frigo; diepvriezer; frigobox; koelkasten; diepvries; koelcel; koelwagen; ijskast; koeltoog; koeltoestel; vriezer
stekkerdoos = multistekker; tijdschakelaar; toestellen uitschakelen; stekkers uittrekken; stekkerblok; computers uitschakelen
noodgenerator = noodstroom; stroomgroep; generator; noodaggregaat; noodstroomgroep
stroomonderbreking = stroompanne; stroomuitval; black-out; elektriciteitspanne; afschakelplan; stroom uitgevallen
!= verlichting | led-verlichting | tl-lamp | buitenverlichting | noodverlichting
!= led-verlichting | bewegingsmelder verlichting | lichten doven

# Eigen productie
zonnepanelen = zonnepaneel; PV; fotovoltaïsche panelen; PV-panelen; PV-installatie; zonnepanelen op het dak; panelen voor zonne-energie; fotovoltaïsche installatie; elektriciteit uit zon; zonne-installatie; zonnepanelen liggen; pv-paneel; zonne-energie; zonnestroom; zelf stroom opwekken; zonne-energie opwekken; eigen stroom opwekken
vermogen zonnepanelen = kilowattpiek; kWp; piekvermogen van panelen; geïnstalleerd vermogen zonnepanelen; vermogen PV-installatie
oppervlakte zonnepanelen = vierkante meter panelen; dak met panelen
opbrengst zonnepanelen = productie van zonnepanelen; zonnestroom opgewekt; eigen energieproductie; energie opwekken; opbrengst PV
eigendom zonnepanelen = eigenaar van zonnepanelen; coöperatie zonnepanelen; zonnepanelen via derden; panelen via burgercoöperatie; burgercoöperatie; derdepartijfinanciering; energiecoöperatie; zonnedelen; Ecopower
plannen voor zonnepanelen = zonnepanelen gepland; interesse in zonnepanelen; zonnepanelen plaatsen; zonnepanelen overwegen; zonnepanelen installeren
dak geschikt voor zonnepanelen = zonnepanelen kunnen dragen; draagkracht van het dak; geschikt dak voor zonnepanelen
groepsaankoop zonnepanelen = samenaankoop zonnepanelen
zonneboiler = zonnecollector; zonthermische installatie; thermische zonnepanelen; zonnewarmte
thuisbatterij = batterijopslag; batterij voor zonnestroom; energieopslag; batterijopslagsysteem
windmolen = windturbine; windenergie; windmolentje
energie delen = energiegemeenschap; stroom delen; energiedelen; overschot zonnestroom delen; energie delen met buurt
injectie = terugleveren op het net; teruglevering; injectie op het net; stroom injecteren
!= zonnepanelen | zonneboiler | windmolen | thuisbatterij | warmtepomp
!= zonnepanelen | vermogen zonnepanelen | opbrengst zonnepanelen | eigendom zonnepanelen | plannen voor zonnepanelen | oppervlakte zonnepanelen

# Isolatie
isolatie = isoleren; geïsoleerd; isolatiewerken; thermische isolatie; isolatiegraad; geïsoleerd gebouw; isolatiemateriaal; isolatie van gebouw; na-isolatie
dakisolatie = dak isoleren; geïsoleerd dak; isolatie van dak; zolderisolatie; isolatie van de zolder; zoldervloerisolatie
muurisolatie = spouwmuurisolatie; gevelisolatie; muren isoleren; geïsoleerde muren; spouwisolatie; buitenmuurisolatie; isolatie van muren; gevel isoleren; spouwvulling
vloerisolatie = kelderisolatie; vloer isoleren; isolatie van vloer; geïsoleerde vloer
leidingisolatie = buisisolatie; leidingen isoleren; isolatie van verwarmingsbuizen; isolatie leidingen; buizen isoleren
enkelglas = eenvoudig glas; ongeïsoleerd glas; enkelvoudig glas
dubbel glas = dubbele beglazing; hoogrendementsglas; superisolerend glas; isolerende beglazing; HR-glas; hoogrendementsbeglazing; dubbelglas
driedubbel glas = driedubbele beglazing; drievoudige beglazing; triple glas
beglazing = soort glas; ramen vervangen; nieuwe ramen; type beglazing; vervanging ramen; beglazing vervangen; raamvervanging; glas vervangen
luchtdichtheid = blowerdoortest; luchtdicht
!= dakisolatie | muurisolatie | vloerisolatie | dubbel glas | enkelglas | driedubbel glas | leidingisolatie

# Plannen, attesten, steun
energiescan = energie-audit; energiedoorlichting; energiestudie; energieadvies; potentieelscan; energiescan van gebouw; energie-onderzoek; warmtescan; thermografie; energieaudit; doorlichting energieverbruik; quickscan energie
energieprestatiecertificaat = EPC; EPC-label; energielabel; EPC publieke gebouwen; EPC NR; energiecertificaat; energieprestatie; energiecertificaat publiek gebouw; EPC-certificaat; kengetal EPC; EPC-score; epc niet-residentieel; energielabel gebouw
EPB = E-peil; EPB-norm; energieprestatieregelgeving; EPB-verslag; K-peil; BEN-gebouw; bijna-energieneutraal
passiefschool = energieneutrale school; laagenergiegebouw; passiefbouw; energieneutraal gebouw; nulenergie; energieneutraal
energiebesparing = energie besparen; zuinig met energie; energiebesparende maatregel; rationeel energieverbruik; energiezuinig; energiemaatregel; energie-efficiëntie; minder energie verbruiken; REG; energiebesparingsmaatregel; bezuinigen op energie; energiezuinigheid; energiebesparende ingreep
energielening = energiepremie; premie voor energiebesparing; subsidie voor energie; REG-premie; klimaatsubsidie; renteloze lening energie; subsidie energiebesparing; energiesubsidie; subsidie energiebesparende investering
energierenovatie = energetische renovatie; renovatie om energie te besparen; energetisch renoveren; energiegerichte werken; energetische ingrepen; energiewerken; energetische werken
ESCO = energieprestatiecontract; onderhouds- en energieprestatiecontract; energy service company; energiedienstenbedrijf
energieles = energiejagers; les over energie; energieproject; energieweek; energie-educatie; energiewacht leerlingen; lessen over energie; energielessen; energiedetectives; workshop energie; les over hernieuwbare energie; energieworkshop; windmolen bezoeken; energiespel; zonne-energie in de klas
!= energiescan | energieprestatiecertificaat | energiebeheer | EPB
!= energiebesparing | energielening | energierenovatie
`;
