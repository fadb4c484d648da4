/** What is asked about climate and heat, air, noise, and sustainability at school. */
export default `
# Klimaat
klimaat = klimaatverandering; opwarming van de aarde; klimaatopwarming; klimaatcrisis; klimaatproblematiek; klimaatthema; klimaatvraagstuk
klimaatplan = klimaatactieplan; lokaal energie- en klimaatpact; klimaatbeleid; burgemeestersconvenant; LEKP; klimaatpact; klimaatbeleidsplan; klimaatambitie; klimaatdoelstelling; klimaatneutraal; klimaatneutrale school
klimaatadaptatie = klimaatbestendig; aanpassen aan klimaatverandering; klimaatrobuust; klimaatadaptief; klimaatweerbaar; klimaatbestendige school
koolstofvoetafdruk = CO2-uitstoot; ecologische voetafdruk; uitstoot van broeikasgassen; CO2-voetafdruk; klimaatimpact; broeikasgas; CO2-reductie; carbon footprint; broeikasgasuitstoot; ecologische voetafdruk school; CO2 verminderen; koolstofuitstoot; uitstoot verminderen
klimaatles = klimaateducatie; les over klimaat; klimaatproject; klimaatworkshop; klimaatonderwijs; lessen over klimaatverandering; klimaatlespakket; klimaatspel; les over klimaatverandering; les over het klimaat; les over opwarming; klimaatverandering in de klas
klimaatmars = klimaatspijbelen; betoging voor klimaat; jongeren voor klimaat; klimaatbetoging; klimaatstaking
duurzaamheid = duurzaam; duurzaamheidsbeleid; ecologisch beleid; milieuvriendelijk; duurzaamheidsactie; duurzaam beleid; ecologisch; duurzaamheidsplan; duurzaamheidsinspanning; verduurzamen; verduurzaming; duurzame schoolwerking; duurzame ontwikkeling; EDO; duurzaam leven; ecologisch handelen; toekomstgericht; duurzaam gedrag
educatie duurzame ontwikkeling = duurzaamheidseducatie; leren voor duurzaamheid; vorming duurzaamheid
!= klimaatplan | klimaatadaptatie | klimaatles | koolstofvoetafdruk

# Milieuzorg, labels
mos = Milieuzorg op School; MOS-school; milieuzorg; MOS-werking; MOS-project; milieuzorgwerking; MOS-begeleiding; milieuzorgproject; duurzame scholen straffe scholen; MOS Vlaanderen; milieuzorgbeleid; mos-traject; mos-logboek
MOS-logo = MOS-label; logo milieuzorg op school; MOS-vlag; eerste MOS-logo; derde MOS-logo; MOS-logo behalen; MOS-logo's; MOS-erkenning; MOS-certificaat; label voor milieuzorg; logo voor milieuzorg
groene vlag = eco-school; Eco-Schools; ecoschool; milieulabel; ecolabel; eco-label; internationale groene vlag; Groene Vlag behalen; label voor duurzaamheid; duurzaamheidslabel; milieukeurmerk; ecocertificaat; keurmerk duurzaamheid; milieucertificaat
klimaatschool = label klimaatschool; klimaatlabel; klimaatscholen 2050; Klimaatscholen
natuurlabel = natuurvriendelijke school; school met natuurlabel; ecologisch groenlabel
MOS-coördinator = verantwoordelijke milieuzorg; milieuverantwoordelijke; MOS-leerkracht; contactpersoon milieu; milieucoördinator; aanspreekpunt duurzaamheid; duurzaamheidscoördinator; MOS-verantwoordelijke; contactpersoon duurzaamheid; verantwoordelijke duurzaamheid; aanspreekpunt milieu; contactpersoon milieuzorg; klimaatverantwoordelijke; contactpersoon MOS; coördinator milieuzorg; mos-begeleider; verantwoordelijke voor milieu; duurzaamheidsverantwoordelijke; educatief medewerker MOS; begeleider milieuzorg; provinciale mos-begeleider
milieuwerkgroep = ecoteam; werkgroep milieu; groene werkgroep; MOS-team; leerlingenraad milieu; ecoraad; werkgroep duurzaamheid; groen team; duurzaamheidsteam; klimaatteam; werkgroep klimaat; groene ridders; MOS-werkgroep; eco-team; milieuteam; klimaatwerkgroep; kinderklimaatraad; milieuraad op school; mos-werkgroep; groenteam
milieudienst = dienst leefmilieu; duurzaamheidsambtenaar; milieuambtenaar; dienst milieu; gemeentelijke milieudienst; milieudienst van de gemeente; dienst klimaat; duurzaamheidsdienst; omgevingsambtenaar; dienst natuur en milieu; dienst omgeving
milieubeleidsplan = milieubeleid; milieuplan van de school; milieuzorgsysteem; milieuplan; milieuactieplan; milieuvisie
milieuactie = milieuproject; actie voor het milieu; milieuthema; duurzaamheidsproject; milieuactiviteit; MOS-actie; project duurzaamheid; duurzaam project; milieucampagne; milieuweek; duurzaamheidsweek
duurzame aankoop = groene aankoop; ecologisch aankopen; duurzaam aankopen; aankoop van ecologische producten; ecologische producten kopen; groene aankopen; duurzame aankopen; ecologisch schoolmateriaal; milieuvriendelijk aankopen; lokaal kopen; ethische aankopen; duurzaam aankoopbeleid; aankoopcriteria duurzaam
milieuvriendelijke schoolspullen = milieuvriendelijk schoolmateriaal; navulbare balpen
subsidie milieu = milieusubsidie; subsidie duurzaamheid; subsidie MOS; toelage milieu; subsidie klimaatprojecten; subsidie duurzame scholen; subsidie milieuzorg
!= mos | MOS-logo | MOS-coördinator | groene vlag | milieuwerkgroep | milieudienst

# Hitte
hitte = hete dagen; warmteoverlast; hittestress; oververhitting; oververhitte lokalen; hitteoverlast; te warm in de lokalen; warme klaslokalen; hitteprobleem; warme dagen; oververhitte klas; warmte; extreme warmte; grote warmte; hoge temperaturen; warme dag; te warm in de klas; te warme lokalen; warm in de klas; te warme klas; warme zomerdag
hittegolf = hitteperiode; code oranje hitte; code rood hitte; tropische dag; hittealarm; hittedagen
hitteplan = hittemaatregel; maatregelen bij hitte; hittebeleid; hitteprotocol; tropenrooster; maatregelen bij warm weer; hitteactieplan; maatregelen tegen hitte; aanpak bij hitte; warmteactieplan; hitterooster; hittemaatregelen; hitteafspraken; afspraken bij hitte; hittedraaiboek; maatregelen bij extreme warmte; maatregelen bij hoge temperaturen; maatregelen bij warmte; maatregelen hittegolf
zonwering = zonnewering; buitenzonwering; screen; screens; rolluik; zonneblind; luifel tegen zon; markies; zonnescherm; zonwerende folie; zonneluifel; zonnefolie; zonwering aan ramen; jaloezie; zonweringsdoek; buitenscreens; zonwering plaatsen; zonnewering aan de buitenkant
ventilator = staande ventilator; plafondventilator; ventilatortje; ventilatoren
nachtkoeling = nachtventilatie; passieve koeling; 's nachts koelen; ramen open 's nachts; nachtelijke ventilatie; natuurlijke koeling
koele plek = koelteplek; koele ruimte; afkoelen; koele plaats; verkoeling; verkoelingsplek; afkoeling; hitteschuilplek; hitteschuilplaats; koelteplaats; frisse plek; plek om af te koelen; koele plekken
hitteschade = schade door hitte; uitval door hitte; ongemak door hitte; klachten door hitte; warmteklachten; hitteklachten; lessen stoppen bij hitte; hitteverlof; les inkorten bij hitte
zonpreventie = zonnecrème; insmeren; zonnecreme; petje; zonnehoedje; UV-bescherming; smeren met zonnecrème; zonverstandig; zonbescherming; zonnebrand; slimme schaduw; uv-index; zonbeleid; hoedje en zonnecrème; hoofddeksel tegen zon; zonverstandige school; bescherming tegen de zon; uv; zonnebrandcrème; huidkanker; zonnesmeer; zonnehoed; zon en huid; smeren tegen de zon; huidkanker voorkomen; zonnepet
ijs en koude = vrieskou; koudegolf; vriesweer; koude dagen; winterweer; extreme koude; ijzel; sneeuwdag
storm = stormschade; stormweer; noodweer; rukwind; onweer; stormwind; blikseminslag; hagel
weersomstandigheden = regenweer; weeralarm; regenpauze; binnenspeeltijd; binnenblijven bij regen; binnen spelen bij regen; speeltijd bij regen; regenspeeltijd; binnenblijven bij slecht weer
!= hitte | hitteplan | zonwering | ventilator | nachtkoeling | koele plek | zonpreventie
!= hittegolf | ijs en koude | storm | droogte
!= schaduw | zonwering | zonnewering binnen
!= hitteplan | noodplan

# Lucht
luchtkwaliteit buiten = luchtvervuiling; luchtverontreiniging; uitstoot van verkeer; slechte lucht buiten; gezonde lucht; vervuilde lucht; kwaliteit van de buitenlucht; buitenlucht; luchtkwaliteit aan schoolpoort; luchtkwaliteit schoolomgeving; propere lucht
fijn stof = roet; fijnstof; PM10; stofdeeltjes; black carbon; fijnstofmeting; ultrafijn stof
stikstofdioxide = NO2; CurieuzeNeuzen; stikstofoxide; NO2-meting; NO2-concentratie; meetbuisje stikstof
luchtmeting buiten = meten van luchtkwaliteit; luchtmeetstation; meetbuisje; luchtkwaliteitsmeting; sensor luchtkwaliteit; luchtsensor; meetcampagne luchtkwaliteit; luchtmetingen; luchtmeting; meting luchtvervuiling
lage-emissiezone = LEZ; stilstaande motor; motor afzetten; stationair draaiende motor; motor laten draaien; draaiende motor; motoren uit aan schoolpoort
houtrook = rook van kachels; geurhinder; rookhinder; stank in buurt; stankoverlast; geuroverlast; stank
binnenluchtkwaliteit = binnenlucht; binnenmilieu; gezonde binnenlucht; luchtkwaliteit binnen; luchtkwaliteit in lokalen; luchtkwaliteit in klaslokalen; luchtkwaliteit klaslokaal; luchtkwaliteit in het gebouw; binnenklimaat; kwaliteit van de binnenlucht; verse lucht in klas; muffe lucht; bedompte lucht; gezond binnenmilieu; co2; luchtkwaliteit; lucht in de klas
CO2-meter = CO2-melder; CO2-sensor; koolstofdioxidemeter; CO2-detector; luchtkwaliteitsmeter; luchtsensor in de klas; toestel om CO2 te meten; CO2-toestel; koolstofdioxidesensor; meter binnenlucht
CO2-gehalte = CO2-waarde; ppm; koolstofdioxidegehalte; CO2-concentratie; CO2 in klas; CO2-waarden in de klas; ppm CO2; koolstofdioxide; CO2-niveau
CO2-meting = CO2 meten; CO2-waarden meten; CO2 gemeten; luchtkwaliteit in klas meten; binnenlucht meten; meting binnenlucht; CO2-metingen; binnenluchtmeting
ventilatie = ventilatiesysteem; ventilatie-installatie; mechanische ventilatie; luchtverversing; balansventilatie; ventileren; ventilatierooster; ventilatie-unit; luchtgroep; decentrale ventilatie; verluchtingssysteem; verluchtingsinstallatie; luchtbehandeling; ventilatie van lokalen; ventilatievoorziening; luchtverversingssysteem; mechanische verluchting
verluchten = ramen openzetten; lokalen verluchten; luchten; raam open; verluchting; ramen openen; ramen open; venster openzetten; ramen die open kunnen; opengaand raam; verse lucht binnenlaten
luchtreiniger = luchtfilter; luchtzuiveraar; HEPA-filter; luchtzuivering; luchtfilters; luchtreinigingstoestel; luchtzuiveringstoestel; luchtzuiverend toestel
filters vervangen = ventilatiefilter; onderhoud van ventilatie; onderhoud ventilatiesysteem; filters van ventilatie; reiniging van ventilatiekanalen; onderhoud luchtgroep; filter ventilatie vervangen; reinigen ventilatie; ventilatieonderhoud
ventilatieplan = ventilatieactieplan; verluchtingsplan; ventilatiebeleid; lekkere lucht; Lekker Fris; verluchtingsafspraken; lucht-risicoanalyse; risicoanalyse binnenlucht; binnenluchtplan
luchtvochtigheid = droge lucht; vochtigheidsgraad; relatieve vochtigheid; luchtbevochtiger; vochtmeter
rookverbod = rookvrije school; generatie rookvrij; rookvrije schoolpoort; rookvrije omgeving; verboden te roken; rookvrije schoolomgeving; rookvrij; rookvrij schoolterrein; rookbeleid; rookverbod op school; rookvrije speelplaats; roken aan schoolpoort; roken aan de schoolpoort; rookvrije zone; rookverboden
elektromagnetische straling = wifi-straling; zendmast; gsm-mast; hoogspanningslijn; straling; stralingsnorm; 5G-mast; antenne; hoogspanningsleiding; straling van zendmasten
bodemverontreiniging = vervuilde grond; bodemonderzoek; grondverontreiniging; bodemattest; bodemstaal; bodemvervuiling; bodemsanering; oriënterend bodemonderzoek; verontreinigde bodem; vervuilde bodem; sanering van bodem
lichtvervuiling = lichthinder; lichtpollutie; Nacht van de Duisternis
chemische stoffen binnen = vluchtige stoffen; formaldehyde; weekmakers; giftige stof; schadelijke stoffen
!= luchtkwaliteit buiten | binnenluchtkwaliteit
!= CO2-meter | CO2-meting | CO2-gehalte | koolstofvoetafdruk
!= ventilatie | verluchten | airconditioning | luchtreiniger | ventilator
!= fijn stof | stikstofdioxide | radon | asbest
!= luchtmeting buiten | CO2-meting | geluidsmeting
!= rookverbod | lage-emissiezone

# Geluid
verkeerslawaai = geluid van de weg; geluidshinder van verkeer; vliegtuiglawaai; lawaai van straat; geluidsoverlast verkeer; vliegtuiggeluid; treinlawaai; omgevingslawaai; lawaai verkeer
lawaai in refter = geluidsoverlast in refter; geluidsniveau refter; rumoer in eetzaal; rumoerige refter; lawaaierige refter; drukke refter
lawaai in de klas = rumoer in klas; geluidsoverlast in klas; lawaai in klaslokaal; rumoerige klas; klasrumoer; geluid in klas
geluidsmeter = decibelmeter; geluidsoor; SoundEar; geluidsoortje; oorlamp; lawaaimeter; geluidsverkeerslicht; klassenstoplicht
geluidsmeting = geluid meten; decibel; geluidsniveau meten; decibels meten; akoestische meting; akoestisch onderzoek; geluidsniveaumeting; meting van lawaai
oordopjes = koptelefoon tegen lawaai; gehoorbescherming; oordoppen; hoofdtelefoon tegen geluid; oorkap; oorbeschermer; geluidsdempende koptelefoon; gehoorbeschermers; oorkappen; noise-cancelling hoofdtelefoon
gehoorschade = oorsuizen; tinnitus; gehoorverlies; oorschade; geluidsniveau in de klas
stilte = stiltemoment; stille klas; rust op school; stiltedag
geluidswerende maatregel = geluidsscherm; geluidsisolatie; geluidswering; geluidsdemping; geluidswand; geluidsmuur; geluidsisolerend; geluidsschermen; geluidswerend
!= geluidsniveau | buurtklacht | verkeerslawaai | lawaai in refter | lawaai in de klas
!= geluidsmeter | geluidsmeting | CO2-meter
!= geluidsniveau | luchtkwaliteit buiten
`;
