/** What is said of prevention lessons: police, drugs, fire brigade, first aid, road safety and bullying. */
export default `
# Politie
politie = politiezone; lokale politie; PZ; politiedienst; politiekorps; politie van de zone
wijkagent = wijkinspecteur; wijkpolitie; politieagent van de wijk; agent van de buurt; buurtagent; wijkwerking; wijkinspectrice
schoolagent = aanspreekpunt politie voor scholen; jeugdinspecteur; jeugdbrigade; jeugddienst van de politie; contactpersoon bij politie; APZ; schoolinspecteur politie
politieles = politie in de klas; agent in de klas; les door de politie; politieagent op bezoek; lessen van de politie; wijkagent komt langs in klas
drugshond = speurhond; hond van de politie; sweeping actie; politiehond op school; controle op drugs met hond
politietoezicht = politie aan de schoolpoort; toezicht door politie; politiecontrole; controle aan de schoolpoort; politie aanwezig
spijbelactieplan = afspraken met parket; omzendbrief scholen en politie; PLP 41; convenant school en politie; protocol met politie; samenwerkingsprotocol politie; overleg met politie
preventiedienst = dienst preventie; preventiewerker; dienst maatschappelijke veiligheid; preventieambtenaar; drugpreventiewerker; dienst integrale veiligheid; dienst veiligheid en preventie
gemeenschapswacht = stadswacht; gemeenschapswachten; gemachtigd opzichter van de gemeente; buurttoezichter; parkwachter; toezichter van stad
preventieadviseur = interne preventieadviseur; IDPB; veiligheidsverantwoordelijke; GIDPBW; preventieverantwoordelijke
gas-boete = gemeentelijke administratieve sanctie; boete voor minderjarigen; GAS-boetes; overlastboete; administratieve boete
jeugddelinquentie = strafbaar feit door minderjarige; jeugdcriminaliteit; criminaliteit van jongeren; jeugdbende; jongerencriminaliteit; delict
fietsgraveren = graveeractie; rijksregisternummer in fiets graveren; fiets laten graveren; fietsdiefstal voorkomen
radicalisering = gewelddadig extremisme; LIVC; radicaliseren; preventie van radicalisering; polarisatie; extremisme; lokale integrale veiligheidscel

!= wijkagent | schoolagent | gemeenschapswacht | preventieadviseur
!= politieles | politietoezicht | drugshond
!= politie | preventiedienst

# Genotmiddelen
drugs = verdovende middelen; illegale drugs; cannabis; harddrugs; wiet; softdrugs; xtc; druggebruik; joint; drugsgebruik; geestverruimende middelen; lachgas
drugpreventie = drugspreventie; les over drugs; preventie van druggebruik; drugspreventieles; drugslessen; middelenpreventie; verslavingspreventie; preventie van genotmiddelen; drugvoorlichting; preventie alcohol en drugs
drugbeleid op school = drugreglement; beleid rond genotmiddelen; TAD-beleid; afspraken rond drugs; middelenbeleid; rookbeleid en drugbeleid
alcohol = drank; alcoholgebruik; alcoholpreventie; bier; drinken van alcohol; alcoholische drank; alcohol schenken; binge drinken
tabak = roken; sigaret; rookverbod; rookvrij; rokende leerlingen; tabakspreventie; nicotine; rookpreventie; rookbeleid; rookstop; generatie rookvrij; stoppen met roken
vapen = vape; e-sigaret; elektronische sigaret; wegwerpvape; dampen; vaping; vapegebruik; verdamper
medicatiegebruik als drug = pillen misbruiken; slaap- en kalmeermiddelen; rilatine zonder voorschrift; energy drink; pepmiddel; doping
gokken = kansspel; gokverslaving; gokpreventie; online gokken; loterij; lootbox; sportweddenschappen
verslaving = afhankelijkheid; verslaafd; verslavingszorg; middelengebruik; verslavingsproblematiek; afhankelijk van middelen; CGG-preventiewerker; genotmiddel
vad = De DrugLijn; expertisecentrum alcohol en drugs; druglijn; LOGO-materiaal over drugs
maat in de shit = Unplugged; lespakket Maat in de shit; CRUSH; lespakket drugs; pakket over genotmiddelen; Als kleine kinderen groot worden; lessenreeks over drugs

!= drugs | alcohol | tabak | vapen | gokken
!= drugpreventie | drugbeleid op school

# Brandweer en eerste hulp
brandweer = brandweerzone; hulpverleningszone; brandweerkorps; pompier; spuitgasten; brandweerpost; brandweerman; hulpverleningszone brandweer
brandpreventieles = brandweer in de klas; les over brandveiligheid; les brandpreventie; brandveiligheidsles; brandweerles; brandpreventieadviseur geeft les; brandwondenpreventie
eerste hulp = EHBO; eerste zorgen; eerstehulpverlening; EHBO'er; eerste hulp bij ongevallen; wondverzorging; eerste hulp op school; hulpverlening bij ongeval
eerstehulples = les eerste hulp; EHBO-initiatie; leren verzorgen; eerstehulpcursus; Rode Kruisles; initiatie eerste hulp; Help-workshop; opleiding eerste hulp voor kinderen
reanimatie = reanimeren; CPR; hartmassage; reanimatieles; reanimatiecursus; leren reanimeren; hart-longreanimatie; levensreddend handelen; reanimatiepop
hulpverlener ehbo = bedrijfseerstehulpverlener; nijverheidshelper; hulpverlener op school; medewerker met EHBO-diploma; personeel met EHBO-opleiding; opgeleide hulpverlener
rode kruis = Rode Kruis-Vlaanderen; jeugd Rode Kruis; Vlaamse Kruis; Rode Kruisafdeling; kruisvereniging
noodnummer = 112; nummer van hulpdiensten; 101; hulpdiensten bellen; 112 bellen leren; app 112
elektrische veiligheid = veilig omgaan met elektriciteit; veilig aan het spoor; spoorveiligheid; treinveiligheid; spoorlopen; veiligheid thuis; huiselijk ongeval; veilig in huis; gevaren thuis
waterveiligheid = verdrinkingsgevaar; veilig in het water; ijsveiligheid; zwemveiligheid; reddingszwemmen
zichtbaarheid = fluovestje; fluo; reflectie; fluohesjes dragen

!= brandpreventieles | eerstehulples | reanimatie
!= brandweer | politie | rode kruis
!= eerste hulp | hulpverlener ehbo

# Verkeer leren
verkeerseducatie = verkeersopvoeding; verkeersles; verkeersonderwijs; verkeers- en mobiliteitseducatie; verkeerslessen; VME; les over verkeer; verkeersveiligheidsles; verkeersvaardigheid
fietsexamen = Grote Fietsexamen; fietsproef; fietsbrevet; praktisch fietsexamen; fietstest; grote fietsproef; examen op de fiets; fietsrijbewijs; meester op de fiets
voetgangersexamen = Grote Voetgangersexamen; stappersbrevet; voetgangersbrevet; examen voor voetgangers; voetgangersdiploma; stapexamen; oversteekexamen; voetgangersproef
verkeersexamen = Grote Verkeerstoets; theoretisch verkeersexamen; verkeerstoets; theorie-examen verkeer; verkeersquiz; theoretische verkeerstest; verkeerswedstrijd
fietsvaardigheid = fietstraining; fietsbehendigheid; behendigheidsparcours; fietsvaardigheidsparcours; fietslessen; fietsles; leren fietsen; fietscursus; fietsparcours; op de fiets leren rijden; meester op de fiets training
fietscontrole = fietsinspectie; controle van de fietsen; technische fietscontrole; nakijken van fietsen; fiets in orde; fietskeuring; fietslichten controleren; wettelijke uitrusting van de fiets
loopfiets = loopfietsparcours; loopfietsvaardigheid; loopfietsbrevet; kleuterfiets; driewieler; loopfietsje; loopfietspootje
verkeerspark = mobiel verkeerspark; verkeerstuin; verkeersparcours; go-carts verkeer; verkeerscircuit; verkeersoefenterrein; verkeersbak
dode hoek = dodehoekles; dodehoekproject; blinde hoek; dode hoek van vrachtwagen; vrachtwagen op school; dodehoeksessie; veilig naast de vrachtwagen
verkeerskoffer = verkeersmateriaal; materiaal voor verkeerslessen; fietsparcours uitlenen; verkeersuitleendienst; verkeerspakket; verkeersset; fietsvaardigheidskoffer
octopusplan = Verkeer op School; 10 op 10; Octopus; verkeer op school label; 10op10
verkeersouder = verkeersouders; VSV-ouder; ouder met interesse in verkeer; ouder voor verkeersveiligheid
verkeersgetuigen = getuigenis van verkeersslachtoffer; Getuigen onderweg; verkeersslachtoffer vertelt; SAVE-charter; Ouders van Verongelukte Kinderen; Zebra Steekt; getuige van verkeersongeval
verkeersactie = helmactie; Flitscampagne; verkeerscampagne; sensibiliseringsactie verkeer; applausactie; verkeersslangspel; fietshelmactie; snelheidsactie door leerlingen
rijopleiding = rijles; rijbewijs op school; rijbewijs; theorie rijbewijs; theoretisch rijexamen; gratis rijexamen; voorlopig rijbewijs

!= fietsexamen | voetgangersexamen | verkeersexamen | rijopleiding
!= fietsvaardigheid | fietscontrole | fietsexamen
!= loopfiets | verkeerspark | verkeerskoffer | dode hoek
!= verkeersouder | verkeersgetuigen

# Pesten, weerbaarheid, seksualiteit
pestpreventie = antipestproject; anti-pestbeleid; pestactieplan; pestbeleid; voorkomen van pesten; antipestles; pestpreventiepakket; antipestbeleid; antipestwerking; werken tegen pesten; antipestprogramma; antipest
kiva = No Blame; Conflixers; Stip It; Cool 2B kind; antipestmethode
week tegen pesten = Vlaamse week tegen pesten; stippenactie; Move tegen Pesten; vier stippen; antipestweek; dag tegen pesten; anti-pestweek
weerbaarheid = weerbaarheidstraining; assertiviteit; assertief; rots en water; Rots & Water; voor jezelf opkomen; zelfverdediging; weerbaarheidsles; assertiviteitstraining; weerbare leerlingen
sociale vaardigheden = SOVA; socialevaardigheidstraining; omgaan met anderen; sova-training; sociale vaardigheid; sociaal-emotionele vaardigheid; vriendschapsvaardigheid; leren samenwerken
conflicthantering = ruzie oplossen; bemiddeling; peer mediation; conflictbemiddeling; herstelgericht werken; herstelcirkel; leerlingbemiddelaar; geweldloze communicatie; ruzies bijleggen
agressie = geweld; agressief gedrag; vechten; vechtpartij; geweldsincident; fysiek geweld; verbale agressie
relationele en seksuele vorming = RSV; seksuele opvoeding; seksuele voorlichting; relatievorming; relaties en seksualiteit; seksualiteit; les over relaties; Sensoa; voorlichting; Week van de Lentekriebels; lessen over seksualiteit; seksuele vorming
ongewenste intimiteit = seksueel grensoverschrijdend gedrag; seksueel misbruik; vlaggensysteem; Sensoa Vlaggensysteem; aanranding; lichamelijke integriteit; consent; wederzijdse toestemming
puberteit = lichamelijke verandering; puberteitsles; menstruatie les; les over puberteit; veranderingen in je lichaam
mentale gezondheid = geestelijke gezondheid; mentaal welzijn; veerkracht; psychisch welzijn; geluk; geestelijk welbevinden; mentaal welbevinden; psychische problemen; veerkrachtig; faalangst en stress; emotioneel welzijn; NokNok; Geluksdriehoek
suïcidepreventie = zelfmoordpreventie; zelfdoding; zelfmoord; suïcide; Zelfmoordlijn; suïcidale gedachten; zelfdodingspreventie
gepest worden = pesten; pesterij; pestgedrag; slachtoffer van pesten; gepeste leerling; treiteren; pestincident; pester; pestkop
groepsvorming = groepsdynamiek; gouden weken; klassfeer; teambuilding klas; kennismakingsspel; klasklimaat; wij-gevoel; groepsgevoel
kindermishandeling = verwaarlozing; 1712; vertrouwenscentrum kindermishandeling; VK; verontrusting; mishandeling van kinderen
luisterlijn = Awel; kinder- en jongerentelefoon; 102; telefonische hulplijn; Tele-Onthaal; hulplijn; chat voor kinderen
gezonde voeding les = les over gezonde voeding; voedingsles; voedingsdriehoek; workshop gezond eten; voedingseducatie; ontbijtles; smaakles; smaaklessen
gehoorpreventie = luide muziek; lawaai en gehoor; preventie gehoorschade; help ze niet naar de tuut
gezondheidspreventie = gezondheidseducatie; gezondheidsbevordering; gezondheidsles; Logo; gezondheidsproject; preventieve gezondheid; gezondheidsbeleid op school; lokaal gezondheidsoverleg; gezondheidsvoorlichting
luizenpreventie = hoofdluis; luizen; luizencontrole; kriebelteam; luizenteam; neten; luis; luizenzak; luizenouders
tandpreventie = tandzorg; tanden poetsen; mondzorg; Glimlachen; tandartsbezoek; mondgezondheid; tandhygiëne; Gezonde Mond; tandenpoetsles; mondhygiëne; gebitscontrole
zonpreventie = zonbescherming; zonnebrand; zonnecrème; insmeren; zonnehoed; zon en huid; smeren tegen de zon; huidkanker voorkomen; zonnepet

!= pestpreventie | weerbaarheid | sociale vaardigheden | conflicthantering | relationele en seksuele vorming | suïcidepreventie
!= pestpreventie | gepest worden | cyberpesten
!= agressie | gepest worden | ongewenste intimiteit
!= luizenpreventie | tandpreventie | zonpreventie | gehoorpreventie | gezonde voeding les
!= mentale gezondheid | gezondheidspreventie
`;
