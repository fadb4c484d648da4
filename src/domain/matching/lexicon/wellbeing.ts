/** What is asked about how pupils feel: wellbeing, bullying, mental health, rules, conflicts and social skills. */
export default `
# Welbevinden
welbevinden = zich goed voelen; goed in je vel; welbehagen; schoolwelbevinden; goed in hun vel zitten; hoe leerlingen zich voelen; gelukkig op school; met plezier naar school; zich thuis voelen op school; leerlingenwelzijn; schoolgeluk; welzijn van leerlingen; welbevinden en betrokkenheid; zich goed in zijn vel voelen
plezier op school = leuk op school; zin om naar school te gaan; goesting om naar school te gaan; leuk vinden op school
veilig klimaat = veilig nest; geborgenheid; veilige leeromgeving
klasgesprek = praatkring; kringmoment; gesprek in de kring
schoolangst bij overgang = overgangsproblemen; aanpassingsproblemen; heimwee; aanpassingsmoeilijkheden
prikkels = overprikkeld; prikkelgevoelig; prikkelvrij; overprikkeling; koptelefoon tegen prikkels
bevraging welbevinden = welbevindenbevraging; welbevinden meten; enquête over welbevinden; tevredenheidsonderzoek bij leerlingen; leerlingentevredenheid; welbevinden bevragen; meting van welbevinden; bevraging over hoe leerlingen zich voelen; tevredenheidsmeting leerlingen
betrokkenheid leerling = schoolbetrokkenheid; schoolse betrokkenheid; verbondenheid; verbondenheid met school
motivatie = gemotiveerd; schoolmoe; schoolmoeheid; demotivatie; leermotivatie; zin in school; goesting in school; ongemotiveerd; schoolmotivatie; gedemotiveerde leerling; goesting om te leren; leergoesting
schoolklimaat = sfeer op school; schoolsfeer; leefklimaat; sfeer in de klas; positief schoolklimaat; groepssfeer; leefsfeer
stress = prestatiedruk; faalangst; examenstress; spanning bij leerlingen; faalangstig; schoolstress; faalangsttraining; stressgevoelens
angst = angstig; schoolangst; bang voor school; schoolweigering; schoolfobie; angststoornis; thuiszitter; paniekaanval; scheidingsangst; schoolweigeraar; niet durven naar school
depressie = depressief; somber; neerslachtig; depressieve gevoelens; sombere gedachten; somberheid; zich slecht voelen
zelfverwonding = automutilatie; zelfbeschadiging; zelfverminking
eenzaamheid = eenzaam; sociaal isolement; vereenzaming; sociaal geïsoleerd; alleen op de speelplaats; zonder vrienden; geen vrienden; geen vriendjes
vriendschap = vriend; vrienden; vriendje; relatie met leeftijdsgenoten; vriendenbank; buddybank; vriendenkring van leerlingen; vriendschapsbank
trauma = getraumatiseerd; traumasensitief; ingrijpende gebeurtenis; schokkende gebeurtenis; traumaverwerking; traumasensitieve school
intrafamiliaal geweld = partnergeweld; geweld thuis; gezinsgeweld; geweld in het gezin; familiaal geweld
jongerenadvies = ontmoetingshuis voor jongeren; overkophuis; overkopwerking; JAC; jongerenadviescentrum; jongeren inloop; OverKop; OverKop-huis; jongereninformatie; jongerenonthaal
tejo = therapeuten voor jongeren; gratis therapie voor jongeren
luisterend oor = aanspreekpersoon voor leerlingen; praten over problemen; aanspreekpunt leerlingen; praatpunt; babbelbox; praatmoment met leerlingen; kindgesprek; leerlingengesprek; gesprek met de leerling; kindgesprekken; leerlinggesprek

# Pesten en conflicten
conflict = ruzie; conflictsituatie; onenigheid; conflicten tussen leerlingen; ruziën; twist
agressie tegen personeel = bedreiging van leraren; agressie van ouders; agressie van ouders tegenover personeel; bedreigde leerkracht
agressiebeheersing = omgaan met agressie; agressietraining; omgaan met moeilijk gedrag; weerbaar tegen agressie; geweldpreventie; agressiepreventie
vandalisme leerlingen = beschadiging door leerlingen; vernielzucht; materiaal stukmaken
diefstal onder leerlingen = gestolen gsm; steaming; afpersing; gestolen spullen van leerlingen; bestolen leerling

# Afspraken en sancties
tucht = tuchtprocedure; tuchtmaatregel; tuchtdossier; tuchtreglement; tuchtsanctie; orde- en tuchtmaatregel; tuchtbeleid; ordemaatregel; tuchtzaak
straf = sanctie; strafstudie; bestraffen; nablijven; strafwerk; sanctiebeleid; nota in de agenda; gestraft; strafblad; nablijver; sanctioneren; strafbeleid; strafregeling; strafuur
afspraken en regels = regels op school; klasafspraak; gedragsregel; gedragscode; gedragsafspraken; klasregels; gedragsregels
beloning = beloningssysteem; belonen; schouderklopje; positief bekrachtigen; complimenten; compliment geven
nieuwe autoriteit = verbindend gezag; geweldloos verzet; verbindende autoriteit; herstelgerichte aanpak; herstelgericht; verbindend schoolklimaat
grensoverschrijdend gedrag = ongewenst gedrag; intimidatie; grenzen overschrijden; grensoverschrijdend; grensoverschrijdende feiten; meldpunt grensoverschrijdend gedrag
integriteitsbeleid = integriteit; beleid rond lichamelijke en seksuele integriteit; raamwerk seksualiteit en beleid; integriteitsplan; integriteitscode

# Vaardigheden
zelfbeeld = zelfvertrouwen; zelfwaarde; eigenwaarde; zelfwaardering; zelfbewustzijn; laag zelfbeeld; positief zelfbeeld
emoties = gevoelens; omgaan met emoties; emotieregulatie; gevoelens herkennen; boosheid; gevoelens uiten; emotiemeter; axenroos; woede
lichaamsbeeld = body positivity; schoonheidsideaal; schaamte over lichaam; zelfbeeld over lichaam
ontspanning = mindfulness; relaxatie; tot rust komen; meditatie; ademhalingsoefening; aandachtstraining
coaching leerling = mentor voor leerlingen; tutoring; peer support; oudere leerling helpt jongere
buddy = buddysysteem; buddywerking; peterschap; oudere leerling begeleidt jongere; peter en meter; meter- en peterschap; petekind; peterleerling; leerlingbuddy; brugklasbuddy

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
