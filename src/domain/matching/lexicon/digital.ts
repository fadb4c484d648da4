/** What is said of internet, digital safety, privacy, smartphones and media literacy at school. */
export default `
# Verbinding
internet = internetverbinding; internetaansluiting; online verbinding; internettoegang; verbinding met het web; internetlijn; internetabonnement; netaansluiting; online; wereldwijde web; toegang tot het web
internetprovider = internetleverancier; telecomoperator; Telenet; Proximus; aanbieder van internet; operator; internetaanbieder
internetsnelheid = bandbreedte van internet; downloadsnelheid; uploadsnelheid; snel internet; traag internet; snelheid van de verbinding; Mbit per seconde; snelheid van het netwerk
glasvezel = fiber; glasvezelaansluiting; fibernet; optische vezel; glasvezelkabel; supersnel internet; aansluiting op fiber
wifi = draadloos netwerk; draadloos internet; wifinetwerk; wifi-dekking; wlan; draadloze verbinding; wi-fi; wifi-bereik; draadloos op het net
wifi-toegangspunt = access point; wifipunt; draadloos toegangspunt; wifi-zender; router; wifirouter; accesspoint
bekabeld netwerk = LAN; netwerkkabel; netwerkaansluiting; ethernet; vaste aansluiting in de klas; kabelnetwerk; datakabel; netwerkpunt; bekabeling
gastennetwerk = gastwifi; wifi voor bezoekers; open netwerk; publieke wifi; gratis wifi; netwerk voor gasten
internetstoring = panne van het internet; uitval van wifi; netwerkstoring; internet valt weg; verbinding valt uit; internetpanne; wifi werkt niet
internet thuis = thuis online; internetaansluiting bij gezinnen; sociaal internettarief; toegang tot internet thuis; gezin zonder internet; thuisverbinding

!= wifi | bekabeld netwerk | glasvezel
!= internet | internet thuis
!= internetsnelheid | internetstoring | internetprovider
!= wifi | gastennetwerk | wifi-toegangspunt

# Veiligheid van systemen
digitale veiligheid = informatieveiligheid; cyberveiligheid; informatiebeveiliging; ICT-veiligheid; cybersecurity; beveiliging van computers; IT-beveiliging; beveiliging van het netwerk
cyberaanval = hacking; gehackt; ransomware; gijzelsoftware; hacker; inbraak op de computer; computerkraak; digitale aanval; hacken; cyberincident
phishing = valse mail; valse e-mail; frauduleuze mail; verdachte mail; smishing; online oplichting; phishingmail; internetfraude; nepmail; valse link
computervirus = malware; kwaadaardige software; virus op de pc; spyware; schadelijke software
antivirus = virusscanner; antivirusprogramma; virusbescherming; beveiligingssoftware
firewall = netwerkfilter; webfilter; internetfilter; websites blokkeren; contentfilter; filteren van internet; geblokkeerde site; kinderslot op internet
wachtwoord = paswoord; toegangscode; password; inlogcode; inloggegevens; wachtwoordbeheer; wachtwoordkluis; sterk wachtwoord; login
tweestapsverificatie = tweefactorauthenticatie; 2FA; MFA; meervoudige aanmelding; authenticator; dubbele aanmelding; extra code bij inloggen
schoolaccount = gebruikersaccount; leerlingenaccount; gebruikersnaam; account van school; inlogaccount; persoonlijke login van school; single sign-on
schoolmailadres = schoolmail; e-mailaccount van school
software-update = updaten; beveiligingsupdate; patch; bijwerken van software; systeemupdate; laatste versie installeren

!= cyberaanval | phishing | computervirus
!= antivirus | firewall | wachtwoord | tweestapsverificatie
!= schoolaccount | schoolmailadres | wachtwoord

# Privacy
privacy = bescherming van persoonsgegevens; gegevensbescherming; persoonlijke levenssfeer; privacybescherming; databescherming; omgaan met persoonsgegevens; persoonsgegevens beschermen
gdpr = dataprotectie; verwerking van persoonsgegevens; gegevensverwerking; AVG; algemene verordening gegevensbescherming; privacywet; privacywetgeving; Europese privacyregels; privacyverordening; general data protection regulation
functionaris gegevensbescherming = DPO; data protection officer; functionaris voor gegevensbescherming; privacyverantwoordelijke; aanspreekpunt informatieveiligheid; aanspreekpunt privacy; privacycoördinator; informatieveiligheidsconsulent
datalek = gegevenslek; lek van persoonsgegevens; verlies van gegevens; inbreuk op de privacy; data breach; gelekte gegevens; uitgelekte gegevens
verwerkersovereenkomst = verwerkingsovereenkomst; contract met verwerker; afspraken met softwareleverancier over gegevens; overeenkomst over verwerking van persoonsgegevens
verwerkingsregister = gegevensregister; dataregister; lijst van gegevensverwerkingen
toestemming foto's = toestemming beeldmateriaal; toestemming voor foto's; foto's van leerlingen; beeldmateriaal; fototoestemming; foto publiceren; toestemming foto; foto's op de website; publicatie van foto's; toestemming voor beelden; beeldrecht; foto's publiceren; toestemming voor beeldmateriaal; recht op afbeelding; portretrecht; foto's nemen op school; akkoord voor beeldmateriaal; foto's publiceren; akkoord foto's; beeldmateriaal gebruiken; formulier voor foto's
privacyverklaring = privacybeleid; privacystatement; privacyreglement; privacyplan; verklaring over persoonsgegevens
gegevensdeling = gegevensuitwisseling; delen van gegevens; gegevens doorgeven; data-uitwisseling; gegevensoverdracht; doorsturen van persoonsgegevens
bewaartermijn van gegevens = hoe lang gegevens bewaren; bewaartijd; opslagduur van gegevens; gegevens wissen; bewaarperiode

!= gdpr | datalek | verwerkersovereenkomst | verwerkingsregister | privacyverklaring
!= functionaris gegevensbescherming | privacyverklaring
!= toestemming foto's | gegevensdeling | bewaartermijn van gegevens

# Smartphone op school
smartphone = gsm; mobiele telefoon; gsm-toestel; telefoon van leerlingen; draagbare telefoon; gsm'en; slimme telefoon; iPhone
smartphonebeleid = gsm-beleid; gsm-regel; smartphoneregels; gsm-reglement; afspraken over smartphones; gebruik van smartphone op school; telefoonbeleid
smartphoneverbod = gsm-verbod; smartphonevrij; gsm-vrij; verbod op smartphones; gsm niet toegelaten; geen gsm op school; smartphonevrije school; smartphone verbieden; toestel uit tijdens de schooldag; gsm op school; gsm in de klas; mobiele telefoon op school; gsm verbieden; gsm-afspraken; smartphone tijdens de pauze; gsm inleveren; telefoonkluis; leerlingen hun gsm gebruiken; gsm toelaten; smartphone toelaten; smartphone gebruiken tijdens de schooluren; gsm tijdens de lessen; gsm wegbergen; gsm opbergen; smartphone wegbergen; gsm niet bovenhalen; gsm-vrije school; telefoon bovenhalen
gsm-opberger = telefoonhotel; gsm-zakje; gsm-kluis; telefoontas; gsm-bak; smartphone afgeven; gsm-wand; afgesloten pouch
eerste smartphone = leeftijd eerste gsm; gsm-bezit; smartphonebezit; vanaf welke leeftijd gsm
smartwatch = slim horloge; horloge met gps; kinderhorloge; gps-horloge; digitaal horloge
sms = sms-bericht; sms'en; bericht via telefoon; tekstbericht; smsje; kort bericht op gsm; push-bericht

!= smartphone | smartwatch
!= smartphonebeleid | smartphoneverbod | eerste smartphone | gsm-opberger

# Sociale media en gedrag online
sociale media = facebookpagina; socialmedia; facebookgroep; instagrampagina; schoolfacebook; twitter; facebookpagina van de school; social media; sociale netwerken; Facebook; Instagram; TikTok; Snapchat; socials; sociaalnetwerksite; YouTube-kanaal
whatsappgroep = berichtendienst; chatgroep; WhatsApp; berichtengroep; groepschat; chatten; Signal-groep
cyberpesten = online pesten; pesten via internet; digitaal pesten; pesten op sociale media; cyberpesterij; pesten via gsm; haatberichten; treiteren op het internet; pesten via sociale media; pesten op internet; pesten via het internet; gepest via sociale media; online gepest; pesten via whatsapp
sexting = naaktfoto's doorsturen; naaktbeeld; deepnude; expliciete foto's delen; blootfoto; sextortion; ongewenst doorsturen van intieme beelden
grooming = online lokken; onbekende online; kinderlokker op internet; afspreken met vreemden van internet; online kindermisbruik; contact met vreemden online
gamen = videogame; computerspel; online spel; Fortnite; gaming; spelconsole; Roblox; computerspelletje; e-sport; gamegedrag; computerspelletjes; gamer; gamende leerling; gamesgebruik
gameverslaving = schermverslaving; internetverslaving; problematisch gamen; smartphoneverslaving; verslaafd aan scherm; overmatig schermgebruik
fake news = nepnieuws; desinformatie; valse informatie; vals nieuws; misleidende informatie; complottheorie; misinformatie
online haat = haatspraak; haatberichten online; hatespeech; polarisatie online; extremistische content; radicalisering via internet
influencer = vlogger; YouTuber; contentmaker; contentcreator; vloggen
schadelijke beelden = geweldsbeelden; pornografie; ongepaste beelden; schokkende filmpjes; content boven de leeftijd; ongepaste inhoud online
digitale balans = schermvrije tijd; digitaal welzijn; offline dag; digital detox; gezond schermgebruik; schermen en slaap; mentaal welzijn online; digitaal welbevinden; bereikbaarheid na de uren; recht op deconnectie

!= cyberpesten | sexting | grooming | gameverslaving | fake news | online haat | phishing
!= sociale media | whatsappgroep | gamen

# Leren omgaan met media
mediawijsheid = mediageletterdheid; media-educatie; mediawijs; omgaan met media; mediaopvoeding; kritisch met media omgaan; verstandig mediagebruik; digitale mediawijsheid
e-safe = veilig internetten; veilig online; internetveiligheid; digitale weerbaarheid; veilig surfen; e-safety; online veiligheid van kinderen; safer internet day; veilig op het net
nieuwswijsheid = nieuws in de klas; kranten in de klas; actualiteit volgen; Karrewiet; nieuwsmedia in de les; krant lezen in de klas; journaal bekijken
artificiële intelligentie = AI; kunstmatige intelligentie; ChatGPT; generatieve AI; Copilot; taalmodel; AI-tool; chatbot; slimme software
ai-beleid = richtlijnen AI; regels over ChatGPT; afspraken over artificiële intelligentie; beleid rond AI; AI-kader; visie op AI
deepfake = vervalste beelden; nepvideo; gemanipuleerde foto; door AI gemaakte beelden
programmeren = coderen; computationeel denken; codeles; programmeerles; leren coderen; Scratch; CoderDojo; code-uur; codeerclub
informatica = informaticales; computerles; ICT-les; digitale les over computers; computerwetenschappen; ICT als vak
blind typen = typles; tienvingerblind; typvaardigheid; dactylo; leren typen; klavierles
mediawijsheidsdag = dag van de mediawijsheid; week van de mediawijsheid; mediawijze week; EDUbox; MediaNest; Mediawijs-campagne
auteursrecht = copyright; afbeeldingen zonder toestemming; plagiaat; auteursrechten; Reprobel; Sabam; beelden van internet gebruiken

!= mediawijsheid | e-safe | nieuwswijsheid | programmeren | blind typen
!= artificiële intelligentie | ai-beleid
!= programmeren | informatica

# Online aanwezigheid van de school
schoolwebsite = internetpagina; website van de school; webpagina van de school; adres van de website; website; webstek; webpagina; internetsite; homepage; schoolsite; webadres; url
digitale nieuwsbrief = nieuwsbrief; schoolnieuwsbrief; infobrief; e-nieuwsbrief; maandbrief; weekbrief; nieuwsmail; infoblad; nieuwsbrief via mail; e-zine; elektronische nieuwsbrief; mailing; online schoolkrant; maandelijkse nieuwsbrief
schoolblog = klasblogs; klaspagina; webpagina van de klas; klasblog; weblog; klaswebsite; online dagboek van de klas; blog
e-loket = digitaal loket; online loket; onlineformulier; webformulier; elektronisch formulier; aanvraag via website; invulformulier op het internet
online inschrijving = digitaal inschrijven; aanmelden via internet; webshop voor activiteiten; i-Active; Ticketgang; online reserveren; online boeken; digitaal reserveren
digitale enquête = online bevraging; webenquête; online vragenlijst; Google Forms; elektronische bevraging; Microsoft Forms; digitale bevraging

!= schoolwebsite | digitale nieuwsbrief | schoolblog | sociale media
!= e-loket | online inschrijving | digitale enquête
`;
