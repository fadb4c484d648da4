/** What is asked about how pupils feel: wellbeing, bullying, mental health, rules, conflicts and social skills. */
export default `
# Welbevinden
welbevinden = zich goed voelen; goed in je vel; welbehagen; schoolwelbevinden; goed in hun vel zitten; hoe leerlingen zich voelen; gelukkig op school; met plezier naar school; zich thuis voelen op school; leerlingenwelzijn; schoolgeluk; welzijn van leerlingen; welbevinden en betrokkenheid; zich goed in zijn vel voelen
veilig klimaat = veilig nest; geborgenheid; veilige leeromgeving
klasgesprek = praatkring; kringmoment; gesprek in de kring
schoolangst bij overgang = overgangsproblemen; aanpassingsproblemen; heimwee; aanpassingsmoeilijkheden
prikkels = overprikkeld; prikkelgevoelig; prikkelvrij; overprikkeling; overprikkelde leerling; koptelefoon tegen prikkels
bevraging welbevinden = welbevindenbevraging; welbevinden meten; enquête over welbevinden; tevredenheidsonderzoek bij leerlingen; leerlingentevredenheid; welbevinden bevragen; meting van welbevinden; bevraging over hoe leerlingen zich voelen; tevredenheidsmeting leerlingen
betrokkenheid leerling = schoolbetrokkenheid; schoolse betrokkenheid; verbondenheid; verbondenheid met school
motivatie = gemotiveerd; schoolmoe; schoolmoeheid; demotivatie; leermotivatie; zin in school; goesting in school; ongemotiveerd; schoolmotivatie; gedemotiveerde leerling; goesting om te leren; leergoesting
schoolklimaat = sfeer op school; schoolsfeer; leefklimaat; sfeer in de klas; positief schoolklimaat; groepssfeer; leefsfeer
veiligheidsgevoel = veilig voelen op school; onveilig gevoel; zich onveilig voelen
mentale gezondheid = psychische klachten; psychische gezondheid; mentale weerbaarheid; emotioneel welbevinden; psychische moeilijkheden; psychische kwetsbaarheid; mentale problemen; mentale klachten; geestelijk welzijn; leerling die het moeilijk heeft; sociaal-emotionele problemen; psychisch lijden
cgg = ggz; cggz; psychiatrie; jeugdpsychiatrie; kinderpsychiater; kinderpsychiatrie; wachttijd geestelijke gezondheidszorg
cgg = schoolpsycholoog; psychologe; psychologische begeleiding; klinisch psycholoog; orthopedagoog; psychotherapeut; psychologische ondersteuning
stress = prestatiedruk; faalangst; examenstress; spanning bij leerlingen; faalangstig; schoolstress; faalangsttraining; stressgevoelens
angst = angstig; schoolangst; bang voor school; schoolweigering; schoolfobie; angststoornis; thuiszitter; paniekaanval; scheidingsangst; schoolweigeraar; niet durven naar school
depressie = depressief; somber; neerslachtig; depressieve gevoelens; sombere gedachten; somberheid; zich slecht voelen
suïcidepreventie = zelfdodingsgedachten; suïcidaal; zelfmoordgedachten; suïcidebeleid; zelfdodingspoging; zelfmoordpoging
zelfverwonding = automutilatie; zelfbeschadiging; zelfverminking
rouw = sterfgeval; afscheid nemen; rouwbeleid; overlijden van een ouder; rouwproces; verlies verwerken; dood van een leerling
eenzaamheid = eenzaam; sociaal isolement; vereenzaming; sociaal geïsoleerd; alleen op de speelplaats
vriendschap = vriend; vrienden; vriendje; relatie met leeftijdsgenoten; vriendenbank; buddybank; vriendenkring van leerlingen; vriendschapsbank
trauma = getraumatiseerd; traumasensitief; ingrijpende gebeurtenis; schokkende gebeurtenis; traumaverwerking; traumasensitieve school
kindermishandeling = mishandeling; mishandeld kind; verontrustende situatie; verwaarloosd; kindermisbruik; verontrustende opvoedingssituatie
intrafamiliaal geweld = partnergeweld; geweld thuis; gezinsgeweld; geweld in het gezin; familiaal geweld
jeugdhulp = hulpverlening aan jongeren; hulpverlening; begeleidingstehuis; jeugdinstelling; jeugdhulporganisatie; wachtlijst jeugdhulp; jeugdrechter; sociale dienst jeugdrechtbank
jongerenadvies = ontmoetingshuis voor jongeren; overkophuis; overkopwerking
tejo = therapeuten voor jongeren; gratis therapie voor jongeren
luisterlijn = nupraatikerover; kindertelefoon; chatlijn; jongerenlijn
luisterend oor = aanspreekpersoon voor leerlingen; praten over problemen; aanspreekpunt leerlingen; praatpunt; babbelbox; praatmoment met leerlingen; kindgesprek; leerlingengesprek; gesprek met de leerling; kindgesprekken; leerlinggesprek

# Pesten en conflicten
gepest worden = gepest; pestgeval; pestproblematiek; getreiterd; pesterijen; pesten op school; pestprobleem; aantal pestgevallen; pestgevallen
pestpreventie = aanpak van pesten; pestprotocol; stappenplan bij pesten; antipestplan; no-blame-aanpak; anti-pestplan; maatregelen tegen pesten; pesten tegengaan; pestaanpak; anti-pestteam; strijd tegen pesten; pestprocedure; pesten aanpakken; plan tegen pesten; beleid tegen pesten; aanpak tegen pesten; maatregelen bij pesten; afspraken rond pesten
cyberpesten = pesten via sociale media; pesten op internet; pesten via het internet; gepest via sociale media; online gepest; pesten via whatsapp
conflict = ruzie; conflictsituatie; onenigheid; conflicten tussen leerlingen; ruziën; twist
conflicthantering = bemiddelaar; herstelgesprek; conflictoplossing; leerlingenbemiddeling; conflictbeheersing; bemiddelen bij ruzie; conflicten oplossen; leerlingbemiddeling; herstelgericht overleg; hergo
agressie = gewelddadig; slagen en verwondingen; agressieve leerling; gewelddaad; gevecht; geweldincident; handtastelijk
agressie tegen personeel = bedreiging van leraren; agressie van ouders; agressie van ouders tegenover personeel; bedreigde leerkracht
agressiebeheersing = omgaan met agressie; agressietraining; omgaan met moeilijk gedrag; weerbaar tegen agressie; geweldpreventie; agressiepreventie
vandalisme leerlingen = beschadiging door leerlingen; vernielzucht; materiaal stukmaken
diefstal onder leerlingen = gestolen gsm; steaming; afpersing; gestolen spullen van leerlingen; bestolen leerling
wapen op school = wapens op school; mes op school; wapendracht
jeugddelinquentie = bendevorming; jongerenbende; groepsdruk; overlastgevende jongere; strafbare feiten van jongeren; hangjongere overlast
radicalisering = geradicaliseerd; polarisering; radicaliseringsambtenaar; radicaal gedachtegoed; extremistisch; deradicalisering

# Afspraken en sancties
tucht = tuchtprocedure; tuchtmaatregel; tuchtdossier; tuchtreglement; tuchtsanctie; orde- en tuchtmaatregel; tuchtbeleid; ordemaatregel; tuchtzaak
straf = sanctie; strafstudie; bestraffen; nablijven; strafwerk; sanctiebeleid; nota in de agenda; gestraft; strafblad; nablijver; sanctioneren; strafbeleid; strafregeling; strafuur
stille ruimte = time-in; interne time-out; afkoelhoek; afkoelruimte; chillruimte; time-outplek; plek om tot rust te komen
afspraken en regels = regels op school; klasafspraak; gedragsregel; gedragscode; gedragsafspraken; klasregels; gedragsregels
beloning = beloningssysteem; belonen; schouderklopje; positief bekrachtigen; complimenten; compliment geven
nieuwe autoriteit = verbindend gezag; geweldloos verzet; verbindende autoriteit; herstelgerichte aanpak; herstelgericht; verbindend schoolklimaat
grensoverschrijdend gedrag = ongewenst gedrag; intimidatie; grenzen overschrijden; grensoverschrijdend; grensoverschrijdende feiten; meldpunt grensoverschrijdend gedrag
integriteitsbeleid = integriteit; beleid rond lichamelijke en seksuele integriteit; raamwerk seksualiteit en beleid; integriteitsplan; integriteitscode
smartphoneverbod = gsm op school; gsm in de klas; mobiele telefoon op school; gsm verbieden; gsm-afspraken; smartphone tijdens de pauze; gsm inleveren; telefoonkluis; leerlingen hun gsm gebruiken; gsm toelaten; smartphone toelaten; smartphone gebruiken tijdens de schooluren; gsm tijdens de lessen

# Vaardigheden
sociale vaardigheden = sociaal-emotionele ontwikkeling; relationele vaardigheden; omgangsvormen; beleefdheid; sociaal vaardig; sociaal-emotionele vaardigheden; emotionele ontwikkeling; leren samenleven; sociale competentie; leefsleutels; kinderen die samenwerken
weerbaarheid = weerbaar; rots-en-watertraining; weerbaarder maken; zelfredzaamheid
zelfbeeld = zelfvertrouwen; zelfwaarde; eigenwaarde; zelfwaardering; zelfbewustzijn; laag zelfbeeld; positief zelfbeeld
emoties = gevoelens; omgaan met emoties; emotieregulatie; gevoelens herkennen; boosheid; gevoelens uiten; emotiemeter; axenroos; woede
lichaamsbeeld = body positivity; schoonheidsideaal; schaamte over lichaam; zelfbeeld over lichaam
ontspanning = mindfulness; relaxatie; tot rust komen; meditatie; ademhalingsoefening; aandachtstraining
coaching leerling = mentor voor leerlingen; peter en meter; leerlingbuddy; meter- en peterschap; tutoring; petekind; peer support; brugklasbuddy; peterleerling; oudere leerling helpt jongere
wenmoment = onthaal nieuwe leerling; onthaal van nieuwe leerlingen; onthaal van instappers; kennismakingsdag leerlingen; wenochtend; verwelkoming van nieuwe leerlingen; onthaalactiviteit; wenklasje
groepsvorming = klasgroep versterken; teambuilding met de klas; klasdynamiek; groepsdynamica; groepsbinding; klasvorming
schoolhond = dierentherapie; hulphond; therapie met dieren; bijtpreventie; therapiepaard; hippotherapie
kinderrechten = recht van kinderen

!= gepest worden | cyberpesten | conflict | agressie | grensoverschrijdend gedrag
!= gepest worden | pestpreventie | conflicthantering
!= depressie | angst | stress | suïcidepreventie | zelfverwonding | rouw | eenzaamheid
!= cgg | clb | jeugdhulp | luisterlijn
!= straf | tucht | beloning
!= sociale vaardigheden | weerbaarheid | zelfbeeld | emoties
!= kindermishandeling | intrafamiliaal geweld | ongewenste intimiteit
!= welbevinden | mentale gezondheid | bevraging welbevinden | lerarenwelzijn
!= agressie | agressie tegen personeel | vandalisme leerlingen | diefstal onder leerlingen | wapen op school | radicalisering
!= jongerenadvies | tejo | luisterlijn
!= schoolklimaat | veiligheidsgevoel | motivatie
`;
