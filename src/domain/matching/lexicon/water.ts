/** What is asked about water: consumption, drinking, rain, waste water, quality, shortage and flooding. */
export default `
# Verbruik en meters
waterverbruik = verbruik van water; water verbruiken; hoeveel water verbruikt; watergebruik; kubieke meter water; jaarverbruik water; leidingwaterverbruik; verbruik leidingwater; liter water per jaar; verbruik drinkwater; verbruikt kraanwater
regenwaterverbruik = verbruik van regenwater; hemelwaterverbruik; kubieke meter regenwater; hoeveel regenwater gebruikt
waterfactuur = waterrekening; waterkost; kostprijs water; uitgaven voor water; waterprijs; factuur drinkwater; watertarief
watermeter = waterteller; teller water; digitale watermeter; slimme watermeter; watermeterteller
watermeterstand = tellerstand water; stand van de watermeter; watermeter aflezen; waterteller aflezen; meterstand water; stand van de waterteller
watermaatschappij = drinkwaterbedrijf; waterleverancier; De Watergroep; Pidpa; Farys; Water-link; waterbedrijf; drinkwatermaatschappij; AGSO; Aquaduin
waterbesparing = water besparen; zuinig met water; minder water verbruiken; waterbesparende maatregel; spaarzaam met water; waterzuinig; waterverspilling; water verspillen
waterbesparende kraan = spaarkraan; drukknopkraan; kraan met sensor; zelfsluitende kraan; kraan met timer; waterbesparende kranen; debietbegrenzer; spaarknop; spaardouchekop; zelfsluitende kranen
spoelknop = spaartoets; spoelbak; toiletspoeling; spoelonderbreker; jachtbak; spoeling van toilet; doorspoelen; stortbak; waterbesparende spoeling
waterscan = waterauditor; wateraudit; doorlichting van het waterverbruik; waterdoorlichting; Groenblauwpeil; Blauwgroenpeil; waterscan uitvoeren
!= waterverbruik | waterfactuur | watermeterstand | regenwaterverbruik

# Drinken
gratis drinkwater = gratis water; gratis kraanwater; kosteloos water; gratis water op school; kosteloos drinkwater; kraantjeswater gratis
water drinken = waterbeleid; drinkbeleid; enkel water drinken; water als enige drank; waterbeleid op school; voldoende water drinken; alleen water op school
watertap = waterkoeler; waterdispenser; waterautomaat; tapwaterkoeler; waterkoeler op leiding; bruiswatertoestel; drinkwaterkoeler
flessenwater = water in flessen; water in petfles; flessenwater aankopen; mineraalwater; gebotteld water; bronwater
kraan = kraantje; waterkraan; kranen; buitenkraan; tapkraan; waterkraantje
waterkan = karaf; waterkaraf; karaffen water
!= drinkfontein | watertap | flessenwater | drinkfles | waterkan
!= drinkwater | regenwater | putwater | afvalwater

# Waterkwaliteit
waterkwaliteit = kwaliteit van drinkwater; drinkwaterkwaliteit; wateranalyse; waterstaal; waterstaalname; drinkwateranalyse; kwaliteit van water; drinkwater onderzoeken; staalname van drinkwater; drinkwater analyseren; kwaliteit kraanwater
loden leiding = lood in het water; loden waterleiding; loodleiding; loden buis; lood in drinkwater; loodgehalte; loden leidingen vervangen; loden buizen
waterleiding = binneninstallatie water; waterleidingnet; koperen leiding; waterbuis; binnenleiding
keuring binneninstallatie = drinkwaterkeuring; keuring waterinstallatie; terugslagklep; waterkeuring; keuring privéwaterafvoer; conformiteitsattest water; keuring van waterleiding; keuring sanitaire installatie
legionella = legionellose; legionellabacterie; legionella pneumophila; veteranenziekte; bacterie in douche; legionellabesmetting
legionellabeheersplan = legionellaplan; beheersplan legionella; legionellabeheer; legionellapreventie; legionellabestrijding; preventie van legionella; legionellabeleid; register legionella; maatregelen tegen legionella; beheersmaatregelen legionella; spoelschema; leidingen spoelen; kranen spoelen
legionellastaal = legionella-analyse; staalname legionella; legionellacontrole; legionella-onderzoek; controle op legionella; legionella testen; test op legionella; legionellastalen; water onderzoeken op legionella; drinkwater testen op legionella
waterverzachter = kalkaanslag; hard water; ontkalken; waterontharder; ontkalking
waterfilter = filterkraan; water filteren; filterkan
PFAS in water = PFAS; PFOS; PFAS-verontreiniging; pfas in putwater; forever chemicals; PFAS-vervuiling
!= legionella | legionellabeheersplan | legionellastaal
!= loden leiding | legionella | PFAS in water | waterverzachter

# Regenwater
regenwater = hemelwater; opgevangen regenwater; regenwaterrecuperatie; hergebruik van hemelwater; regenwaterhergebruik; hergebruik regenwater; regenwaterinstallatie; regenwater opvangen; opvang van hemelwater; regenwateropvang
regenwaterput = hemelwaterput; put voor regenwater; citerne; regenwatertank; regenput; waterput voor regenwater; hemelwatertank; regenwaterreservoir; ondergrondse regenput
regenton = regenwaterton; waterton; ton onder de dakgoot; regentonnen
inhoud regenwaterput = capaciteit van de regenput; liter regenwaterput; grootte regenwaterput; inhoud hemelwaterput; volume van regenput; inhoud regenput; hoe groot regenput; volume regenwaterput; kubieke meter regenput
toiletten op regenwater = toilet doorspoelen met regenwater; toilet aangesloten op regenwater; wc op regenwater; spoelen met regenwater; toiletspoeling met hemelwater; toiletspoeling op regenwater; toiletten spoelen hemelwater; regenwater voor toilet
regenwaterpomp = hydrofoor; pomp op regenput; hydrofoorgroep; waterpomp; handpomp; pomp voor regenwater
infiltratie = infiltratievoorziening; wadi; waterinsijpeling in bodem; infiltreren; infiltratiebekken; infiltratiekrat; regenwater infiltreren; water in grond laten dringen; hemelwaterinfiltratie; insijpelen in bodem
waterdoorlatende verharding = doorlatende verharding; halfverharding; grasdallen; waterpasserende klinkers; grindgazon; waterdoorlatende klinkers; doorlatend materiaal
buffering = bufferbekken; regenwaterbuffer; waterbuffer; buffervat; buffervijver; waterbuffering; hemelwaterbuffer; waterberging
afkoppelen hemelwater = afkoppeling; regenwater afkoppelen; gescheiden afvoer van regenwater; afkoppeling hemelwater; afkoppelen van dak; ontkoppelen van regenwater; afkoppelingsplan
hemelwaterplan = hemelwaterverordening; hemelwater- en droogteplan; Blue Deal; waterplan; blauwgroen netwerk; regenwaterplan
putwater = boorput; grondwater; grondwaterput; waterput; oppompen van grondwater; grondwaterwinning; eigen put; diepboring; boorputwater
wateroverlast = overstroming; onder water lopen; ondergelopen; overstroomd; blank staan; overstromingsgevaar; overstromingsgevoelig; water in kelder; wateroverlast bij regen; plassen op de speelplaats; ondergelopen kelder; plasvorming; waterellende; overstromingen
droogte = watertekort; waterschaarste; captatieverbod; sproeiverbod; droge periode; waterbeperking; droogteperiode
beek = gracht; vijver; waterloop; open water bij school; poel; water in de buurt; kikkerpoel; beekje; waterpartij
!= regenwaterput | regenton | infiltratie | buffering | putwater | afkoppelen hemelwater
!= wateroverlast | droogte | waterlek
!= regenwaterput | inhoud regenwaterput | toiletten op regenwater | regenwaterpomp
!= waterdoorlatende verharding | infiltratie

# Afvalwater
riolering = rioolaansluiting; aansluiting op riolering; riool; rioolbuis; rioleringsnet; aangesloten op riool; afvoerbuis; rioleringsstelsel; openbare riolering; aansluiten op riolering
septische put = septic tank; beerput; sterfput; septische tank; aalput
ruimen septische put = ruiming; ledigen van de septische put; leegmaken van beerput; ruimdienst; ruimen van beerput; septische put laten ruimen; ledigen beerput; ruimingsdienst
gescheiden riolering = gescheiden stelsel; gescheiden rioolstelsel; gescheiden afvoer; tweeledig rioolstelsel; scheiden van regenwater en afvalwater; gescheiden rioleringsstelsel
afvalwater = huishoudelijk afvalwater; lozing; lozingswater; rioolwater; vuil water; lozen; gebruikt water; lozing van afvalwater; DWA
individuele waterzuivering = IBA; kleine waterzuivering; rietveld; waterzuiveringsinstallatie; plantenzuivering; waterzuivering; IBA-installatie
vetvanger = vetafscheider; vetput; vetafscheiderput; vetvangput; vetafscheiding; ledigen vetvanger
grijswater = douchewater hergebruiken; gezuiverd afvalwater hergebruiken; afvalwater hergebruiken; grijs water
rioolgeur = geurhinder riool; stank van afvoer; sifon; rioolstank; riool stinkt; geurhinder afvoer; stinkende afvoer; geurslot
!= riolering | gescheiden riolering | septische put | individuele waterzuivering | vetvanger
!= septische put | ruimen septische put

# Water buiten
buitenwaterpunt = kraan op de speelplaats; water op speelplaats; buitenwaterkraan; water voor de tuin; watervoorziening buiten; waterkraan buiten; kraan in de tuin
waterspeelelement = waterspel; waterspeelplaats; waterpomp op de speelplaats; spelen met water; watergoot; waterbaan; watertafel; waterelement; speelwater; waterspeeltuig; spelen met regenwater
sproeien = planten water geven; gieten; begieten; tuin besproeien; besproeiing; irrigatie; bewateren; sproeier; bewatering
verneveling = nevelinstallatie; afkoeling met water; waternevel; vernevelaar; nevelkraan; watersproeier bij hitte
ontharden voor water = regentuin; groenblauwe school; groenblauwe ingreep; groenblauwe maatregel
waterdruk = debiet; lage waterdruk; drukverlies; waterdebiet
wateronderbreking = onderbreking van de watertoevoer; water afgesloten; waterpanne; watertoevoer onderbroken; zonder water zitten; geen water uit kraan; afsluiting water; kraan zonder water
afsluitkraan = hoofdkraan water; stopkraan; hoofdkraan; afsluiter water
bevroren leiding = vorstschade; vorstbestendig; leidingen vorstvrij; bevriezen van leiding; vorstvrij; vorst; gesprongen leiding
warme en koude kraan = warm water aan wastafel; warm water in klas; mengkraan; warm water voor handen
water in de klas = wastafel in de klas; kraan in de klas; lavabo in klas; waterpunt in het lokaal; gootsteen; spoelbak in klas; waterpunt in de klas; kraantje in klas; stromend water in de klas
zwembadwater = chloor; zwembadwaterkwaliteit; kwaliteit zwemwater; zwemwater; zwemwaterkwaliteit; chloorgehalte
!= waterspeelelement | buitenwaterpunt | verneveling | water in de klas | sproeien
`;
