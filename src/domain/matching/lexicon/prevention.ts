/** What is said of prevention lessons: police, drugs, fire brigade, first aid, road safety and bullying. */
export default `
# Politie
politie = politiezone; lokale politie; PZ; politiedienst; politiekorps; politie van de zone; politiekantoor
schoolagent = aanspreekpunt politie voor scholen; jeugdinspecteur; jeugdbrigade; jeugddienst van de politie; contactpersoon bij politie; APZ; schoolinspecteur politie
politieles = politie in de klas; agent in de klas; les door de politie; politieagent op bezoek; lessen van de politie; wijkagent komt langs in klas
drugshond = speurhond; hond van de politie; sweeping actie; politiehond op school; controle op drugs met hond; drughond; drugsactie op school; drughondenactie
spijbelactieplan = afspraken met parket; omzendbrief scholen en politie; PLP 41; convenant school en politie; protocol met politie; samenwerkingsprotocol politie; overleg met politie
preventiedienst = dienst preventie; preventiewerker; dienst maatschappelijke veiligheid; preventieambtenaar; drugpreventiewerker; dienst integrale veiligheid; dienst veiligheid en preventie
gas-boete = gemeentelijke administratieve sanctie; boete voor minderjarigen; GAS-boetes; overlastboete; administratieve boete
jeugddelinquentie = strafbaar feit door minderjarige; jeugdcriminaliteit; criminaliteit van jongeren; jeugdbende; jongerencriminaliteit; delict; bendevorming; jongerenbende; groepsdruk; strafbare feiten van jongeren
radicalisering = gewelddadig extremisme; LIVC; radicaliseren; preventie van radicalisering; polarisatie; extremisme; lokale integrale veiligheidscel; geradicaliseerd; polarisering; radicaliseringsambtenaar; radicaal gedachtegoed; extremistisch; deradicalisering

!= wijkagent | schoolagent | gemeenschapswacht | preventieadviseur
!= politieles | politietoezicht | drugshond
!= politie | preventiedienst

# Genotmiddelen
drugbeleid op school = drugreglement; beleid rond genotmiddelen; TAD-beleid; afspraken rond drugs; middelenbeleid; rookbeleid en drugbeleid
rookpreventie = tabakspreventie; rookstop; stoppen met roken; tabaksontmoediging; les over roken; rookstopbegeleiding
medicatiegebruik als drug = pillen misbruiken; slaap- en kalmeermiddelen; rilatine zonder voorschrift; energy drink; pepmiddel; doping
vad = De DrugLijn; expertisecentrum alcohol en drugs; druglijn; LOGO-materiaal over drugs
maat in de shit = Unplugged; lespakket Maat in de shit; CRUSH; lespakket drugs; pakket over genotmiddelen; Als kleine kinderen groot worden; lessenreeks over drugs

!= drugs | alcohol | tabak | vapen | gokken
!= drugpreventie | drugbeleid op school

# Brandweer en eerste hulp
brandweer = brandweerzone; hulpverleningszone; brandweerkorps; pompier; spuitgasten; brandweerpost; brandweerman; hulpverleningszone brandweer; brandweerdienst; pompiers; zone brandweer
brandpreventieles = brandweer in de klas; les over brandveiligheid; les brandpreventie; brandveiligheidsles; brandweerles; brandpreventieadviseur geeft les; brandwondenpreventie; veiligheidsles; preventieles; preventie in de klas; les over gevaar; les over brand; veiligheidseducatie; lessen brandveiligheid; veiligheidsworkshop
eerstehulples = les eerste hulp; EHBO-initiatie; leren verzorgen; eerstehulpcursus; Rode Kruisles; initiatie eerste hulp; Help-workshop; opleiding eerste hulp voor kinderen
rode kruis = Rode Kruis-Vlaanderen; jeugd Rode Kruis; Vlaamse Kruis; Rode Kruisafdeling; kruisvereniging
elektrische veiligheid = veilig omgaan met elektriciteit; veilig aan het spoor; spoorveiligheid; treinveiligheid; spoorlopen; veiligheid thuis; huiselijk ongeval; veilig in huis; gevaren thuis; elektrocutiegevaar; elektrocutie; stopcontactbeveiliging; onveilige elektriciteit; elektrocutierisico
zichtbaarheid = fluovestje; fluo; reflectie; fluohesjes dragen

!= brandpreventieles | eerstehulples | reanimatie
!= brandweer | politie | rode kruis
!= eerste hulp | EHBO-hulpverlener

# Verkeer leren
octopusplan = Octopus
label Verkeer op School = 10 op 10 verkeer op school; 10op10; Verkeer op School-label; verkeerslabel
verkeersgetuigen = getuigenis van verkeersslachtoffer; Getuigen onderweg; verkeersslachtoffer vertelt; SAVE-charter; Ouders van Verongelukte Kinderen; Zebra Steekt; getuige van verkeersongeval
verkeersactie = helmactie; Flitscampagne; verkeerscampagne; sensibiliseringsactie verkeer; applausactie; verkeersslangspel; fietshelmactie; snelheidsactie door leerlingen

!= fietsexamen | voetgangersexamen | verkeersexamen | rijopleiding
!= fietsvaardigheid | fietscontrole | fietsexamen
!= loopfiets | verkeerspark | verkeerskoffer | dode hoek
!= verkeersouder | verkeersgetuigen

# Pesten, weerbaarheid, seksualiteit
pestpreventie = antipestproject; anti-pestbeleid; pestactieplan; pestbeleid; voorkomen van pesten; antipestles; pestpreventiepakket; antipestbeleid; antipestwerking; werken tegen pesten; antipestprogramma; antipest; aanpak van pesten; pestprotocol; stappenplan bij pesten; antipestplan; no-blame-aanpak; anti-pestplan; maatregelen tegen pesten; pesten tegengaan; pestaanpak; anti-pestteam; strijd tegen pesten; pestprocedure; pesten aanpakken; plan tegen pesten; beleid tegen pesten; aanpak tegen pesten; maatregelen bij pesten; afspraken rond pesten
kiva = No Blame; Conflixers; Stip It; Cool 2B kind; antipestmethode
week tegen pesten = Vlaamse week tegen pesten; stippenactie; Move tegen Pesten; vier stippen; antipestweek; dag tegen pesten; anti-pestweek
weerbaarheid = weerbaarheidstraining; assertiviteit; assertief; rots en water; Rots & Water; voor jezelf opkomen; zelfverdediging; weerbaarheidsles; assertiviteitstraining; weerbaar; rots-en-watertraining; weerbaarder maken; zelfredzaamheid
sociale vaardigheden = SOVA; socialevaardigheidstraining; omgaan met anderen; sova-training; sociale vaardigheid; sociaal-emotionele vaardigheid; vriendschapsvaardigheid; leren samenwerken; sociaal-emotionele ontwikkeling; relationele vaardigheden; omgangsvormen; beleefdheid; sociaal vaardig; sociaal-emotionele vaardigheden; emotionele ontwikkeling; leren samenleven; sociale competentie; leefsleutels; kinderen die samenwerken
conflicthantering = ruzie oplossen; bemiddeling; peer mediation; conflictbemiddeling; herstelgericht werken; herstelcirkel; leerlingbemiddelaar; geweldloze communicatie; ruzies bijleggen; bemiddelaar; herstelgesprek; conflictoplossing; leerlingenbemiddeling; conflictbeheersing; bemiddelen bij ruzie; conflicten oplossen; leerlingbemiddeling; herstelgericht overleg; hergo
agressie = geweld; agressief gedrag; vechten; vechtpartij; geweldsincident; fysiek geweld; verbale agressie; verbaal geweld; geweld op school; agressie-incident; geweldpleging; agressieve ouder; gewelddadig; slagen en verwondingen; agressieve leerling; gewelddaad; gevecht; geweldincident; handtastelijk
puberteit = lichamelijke verandering; puberteitsles; menstruatie les; les over puberteit; veranderingen in je lichaam
mentale gezondheid = geestelijke gezondheid; mentaal welzijn; veerkracht; psychisch welzijn; geluk; geestelijk welbevinden; mentaal welbevinden; psychische problemen; veerkrachtig; faalangst en stress; emotioneel welzijn; NokNok; Geluksdriehoek; psychische klachten; psychische gezondheid; mentale weerbaarheid; emotioneel welbevinden; psychische moeilijkheden; psychische kwetsbaarheid; mentale problemen; mentale klachten; geestelijk welzijn; leerling die het moeilijk heeft; sociaal-emotionele problemen; psychisch lijden
suïcidepreventie = zelfmoordpreventie; zelfdoding; zelfmoord; suïcide; Zelfmoordlijn; suïcidale gedachten; zelfdodingspreventie; zelfdodingsgedachten; suïcidaal; zelfmoordgedachten; suïcidebeleid; zelfdodingspoging; zelfmoordpoging
gepest worden = pesten; pesterij; pestgedrag; slachtoffer van pesten; treiteren; pestincident; pester; pestkop; gepest; pestgeval; pestproblematiek; getreiterd; pesterijen; pesten op school; pestprobleem; aantal pestgevallen; pestgevallen
groepsvorming = groepsdynamiek; gouden weken; klassfeer; teambuilding klas; kennismakingsspel; klasklimaat; wij-gevoel; groepsgevoel; klasgroep versterken; teambuilding met de klas; klasdynamiek; groepsdynamica; groepsbinding; klasvorming
kindermishandeling = verwaarlozing; 1712; vertrouwenscentrum kindermishandeling; VK; verontrusting; mishandeling; mishandeld kind; verontrustende situatie; verwaarloosd; kindermisbruik; verontrustende opvoedingssituatie
luisterlijn = Awel; kinder- en jongerentelefoon; 102; telefonische hulplijn; Tele-Onthaal; hulplijn; chat voor kinderen; nupraatikerover; kindertelefoon; chatlijn; jongerenlijn
gehoorpreventie = luide muziek; lawaai en gehoor; preventie gehoorschade; help ze niet naar de tuut

!= pestpreventie | weerbaarheid | sociale vaardigheden | conflicthantering | relationele en seksuele vorming | suïcidepreventie
!= pestpreventie | gepest worden | cyberpesten
!= agressie | gepest worden | ongewenste intimiteit
!= luizenpreventie | tandpreventie | zonpreventie | gehoorpreventie | gezonde voeding les
!= mentale gezondheid | gezondheidspreventie
!= rookpreventie | rookverbod
!= octopusplan | label Verkeer op School
`;
