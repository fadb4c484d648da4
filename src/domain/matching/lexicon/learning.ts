/** What is said of subjects, STEM, languages, study choice, internships, dual learning and the job market. */
export default `
# Vakken en domeinen
wiskunde = rekenles; wiskundeles; wiskundeonderwijs; wero-rekenen; rekenvaardigheid; hoofdrekenen; meetkunde; vak rekenen; leren rekenen; rekenen en wiskunde; rekenresultaten
nederlands als vak = taalles; les Nederlands; vak Nederlands; moedertaalonderwijs; Nederlandse les; taalonderwijs Nederlands; spelling; taalbeschouwing
frans = Franse les; vak Frans; les Frans; Frans leren; Franse taal; tweede landstaal; frans in de lagere school
engels = Engelse les; les Engels; vak Engels; Engels leren; Engelse taal
duits = Duitse les; les Duits; vak Duits; Duitse taal
vreemde taal = vreemde talen; moderne talen; talenonderwijs; tweede taal leren; taalvak; meertalig onderwijs; vreemdetalenonderwijs
taalinitiatie = initiatie Frans; initiatie vreemde taal; taalinitiatie Frans; vroeg Frans leren; kennismaking met Frans; taalsensibilisering; talensensibilisering
clil = immersieonderwijs; meertalig vakonderwijs; zaakvak in vreemde taal; immersie; content and language integrated learning
wereldoriëntatie = wero; mens en maatschappij; WO-thema; zaakvak; wereldverkenning; projectthema; mens en maatschappij en wetenschappen
aardrijkskunde = geografie; kaartlezen; kaartlezen en oriënteren; kaarten en atlas; topografie
geschiedenisles = vak geschiedenis; les geschiedenis; geschiedenisonderwijs; historische vorming
biologie = natuurkennis; natuurwetenschappen; lichaam en gezondheid; les biologie; natuurkunde en biologie

!= frans | engels | duits | nederlands als vak
!= wiskunde | aardrijkskunde | geschiedenisles | biologie | wereldoriëntatie
!= taalinitiatie | clil
!= kookles | lichamelijke opvoeding

# STEM en techniek
STEM-onderwijs = wetenschap en techniek; wetenschap, techniek, engineering en wiskunde; STEM-project; STEAM; exacte wetenschappen en techniek; STEM-activiteit; stem-les; inzetten op STEM; werken rond STEM; STEM in de lessen; lessen STEM; STEM-les; STEM-uren; STEM-vak; STEM aanbieden
wetenschap = wetenschapper; wetenschappelijk; wetenschapsles; wetenschapseducatie; wetenschappen; wetenschapsonderwijs; wetenschapscommunicatie
techniek = technisch onderwijs in lagere school; techniekles; technische vorming; techniekonderwijs; technologie; technische opvoeding; technologische opvoeding
proefje = experiment; wetenschappelijke proef; proefjes doen; experimenteren; laboproef; wetenschapsproef; proeven uitvoeren
stem-coördinator = STEM-leerkracht; STEM-verantwoordelijke; STEM-trekker; techniekcoördinator; STEM-coach
stem-academie = technologieclub; STEM-club; techniekclub; vrije tijd STEM; stem in de vrije tijd; wetenschapsclub
stem-materiaal = STEM-koffer; techniekmateriaal; techniekkoffer; technobox; bouwmateriaal techniek; techniekset; materiaal voor techniek; K'nex
techniekbus = rijdend technieklab; wetenschapstruck; mobiel labo; technologiebus; wetenschapsbus; FTI-bus
stem-olympiade = techniekwedstrijd; First Lego League; wetenschapsolympiade; STEM-wedstrijd; robotwedstrijd; kangoeroewedstrijd; wiskundewedstrijd; olympiade
wetenschapsdag = Dag van de Wetenschap; wetenschapsweek; kinderuniversiteit; Vlaamse wetenschapsweek; dag van wetenschap; STEM-dag; STEM-week
techniek voor meisjes = meisjes in STEM; girls in tech; meisjes en techniek; meer meisjes naar techniek; girlpower in wetenschap
scheikunde = chemie; chemische stoffen; chemische proef; les chemie
natuurkunde = fysica; les fysica; elektriciteit als leerstof; krachten en energie; elektriciteitsproef
houtbewerking = timmeren; werken met hout; timmerles; klussen met hout
regionaal technologisch centrum = RTC; uitrusting delen met bedrijven; technologisch centrum; materiaal via RTC; VDAB-opleidingscentrum

!= STEM-onderwijs | wetenschap | techniek
!= labo | werkplaats
!= scheikunde | natuurkunde | houtbewerking
!= stem-academie | stem-materiaal | stem-olympiade | techniekbus | wetenschapsdag

# Ondernemen en leven
ondernemerschap = ondernemerszin; ondernemend; ondernemingszin; ondernemersvaardigheid; ondernemen; ondernemend onderwijs; zin voor initiatief
mini-onderneming = minionderneming; Vlajo; leerlingenbedrijf; studentenbedrijf; kleine onderneming door leerlingen; klasbedrijfje; minibedrijf; small business project; oefenfirma
ondernemer voor de klas = bedrijfsleider in de klas; zelfstandige vertelt; gastles ondernemer; ondernemer op bezoek; gastspreker uit bedrijf
financiële geletterdheid = leren omgaan met geld; geldzaken; financiële educatie; financiële opvoeding; geldwijs; budgetteren leren; spaarles; omgaan met geld; geldopvoeding; week van het geld; Wikifin
economie = economische vorming; economische les; les over economie; ondernemingsleer
leren leren = studiemethode; studievaardigheden; leren studeren; studiehouding; leerstrategie; plannen leren; studeervaardigheid
executieve functies = zelfregulatie; zelfsturing; concentratie; werkhouding; zelfstandig werken
projectwerk = projectweek; themaweek; projectwerking; projectonderwijs; vakoverschrijdend project; vakoverschrijdend werken; projectdag
lesmateriaal = leermiddel; didactisch materiaal; leermateriaal; lesmap; lesmethode; handleiding voor leerkracht; lesbundel; didactische middelen; educatief materiaal

!= huiswerk | huiswerkbegeleiding | bijles
!= toets | rapport | leerplan
!= mini-onderneming | ondernemer voor de klas | ondernemerschap
!= huiswerkbegeleiding | leren leren

# Oriëntering en overgang
basofiche = BaSO-fiche; overgangsfiche; overdracht leerlinggegevens; doorstroomfiche; overgangsdossier; informatie doorgeven aan secundair
studiekeuzebeurs = SID-in; studie-informatiedag; infobeurs onderwijs; scholenbeurs; studiekeuzedag; scholeninfomarkt; infodag secundair; infobeurs secundair onderwijs; scholenmarkt
doorstroom hoger onderwijs = verder studeren; vervolgstudies; doorstroming naar hogeschool; vervolgopleiding; gaan studeren na secundair
talentontwikkeling = talent; talenten ontdekken; sterke punten van leerling; talentgericht; talentenarchipel; talentenspel; interesses ontdekken
beroepenoriëntatie = kennismaking met beroepen; beroepen leren kennen; beroepenbeurs; beroepen ontdekken; Beroepenhuis; beroep; beroependag; jobs leren kennen; beroepenweek

!= studiekeuze | studiekeuzebeurs | beroepenoriëntatie
!= overgang naar secundair | doorstroom hoger onderwijs | basofiche
!= getuigschrift | ongekwalificeerde uitstroom | onderwijsrichting

# Werkplekken
stage bij de gemeente = stageplaats bij gemeente; gemeente als stagegever; stage in gemeentelijke diensten; stage in het stadhuis; stagiairs bij gemeentebestuur
observatiestage = kijkstage; snuffelstage; meeloopdag; meeloopstage; een dag meelopen; job-shadowing voor leerlingen; kijkdag op werkplek
lerarenstage = stage lerarenopleiding; plaats voor studenten van lerarenopleiding; stageplaatsen voor kandidaat-leraren; student leraar op stage; mentor voor stagiairs; mentoraat
arbeidsmarkt = werk vinden; tewerkstelling; jobmarkt; VDAB; werkgelegenheid; jeugdwerkloosheid; werkzoekend
knelpuntberoep = beroep met tekort; tekort aan technici; moeilijk in te vullen beroep; zorgberoep; tekort op arbeidsmarkt
bedrijfsbezoek = bezoek aan een bedrijf; bedrijf bezoeken; fabrieksbezoek; fabriek bezoeken; bezoek aan onderneming; ondernemingsbezoek
samenwerking school en bedrijf = bedrijf als partner van school; samenwerken met lokale ondernemers; Voka; Unizo; bedrijfspartner; bedrijvenclub; partnerschap met bedrijfsleven; samenwerking bedrijven; samenwerking met bedrijven; contact met bedrijven; samenwerken met lokale bedrijven; lokale ondernemer; samenwerking met ondernemers; lokale handelaars; kmo
jobbeurs = jobdag; sollicitatietraining; leren solliciteren; jobdating; jobmarkt op school; sollicitatie oefenen; sollicitatiegesprek
beroep in de zorg = zorgopleiding; zorgkundige; verpleegkundige worden; opleiding kinderbegeleider; zorgsector
vaktalent = talent voor techniek; wedstrijd vakmanschap; WorldSkills; vakmanschap

!= stage | stage bij de gemeente | observatiestage | lerarenstage | duaal leren
!= stage | bedrijfsbezoek
!= arbeidsmarkt | knelpuntberoep | jobbeurs
`;
