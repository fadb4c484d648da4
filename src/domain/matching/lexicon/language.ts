/** What is asked about language, origin, newcomers, interpreters and courses of religion or philosophy. */
export default `
# Thuistaal
anderstalig = andere taal spreken; vreemde thuistaal; anderstaligen; andere moedertaal; niet-Nederlandstalige; thuis geen Nederlands; thuistaal niet Nederlands; geen Nederlands spreken thuis; Nederlands niet de thuistaal; Nederlands niet als moedertaal; thuis een andere taal spreken; thuis een andere taal dan Nederlands; andere thuistaal; niet-Nederlandstalig; anderstalige; Nederlands niet als thuistaal
thuistaal = taal die thuis gesproken wordt; thuis gesproken taal; huistaal; omgangstaal thuis; taal met de moeder; spreektaal thuis; gesproken taal in het gezin; taalachtergrond; taal thuis; moedertaal; taal van het gezin; gezinstaal; taal die de moeder spreekt; taal gesproken in het gezin; eerste taal
nederlandstalig = thuistaal Nederlands; thuis Nederlands spreken; Nederlands als thuistaal; Nederlands als moedertaal
meertalig = meertaligheid; tweetalig; meertalige opvoeding; verschillende talen spreken; tweetaligheid
anderstalige ouder = anderstalig gezin; ouders die het Nederlands onvoldoende kennen; anderstalige ouders; ouders spreken geen Nederlands; ouder die het Nederlands niet begrijpt; niet-Nederlandstalige ouder; ouder die geen Nederlands spreekt; anderstalige gezinnen; ouders die het Nederlands niet machtig zijn; ouders zonder Nederlands
franstalig = Franstalige; Frans als thuistaal; thuis Frans spreken

# Nederlands leren
taalachterstand = zwak in Nederlands; beperkte kennis van het Nederlands; achterstand in het Nederlands; gebrekkig Nederlands; taalarmoede; taalachterstanden; weinig Nederlands spreken; beperkte taalvaardigheid; taalzwak; taalarm; taalnood; zwakke kennis van het Nederlands; onvoldoende Nederlands; Nederlands onvoldoende beheersen; taalontwikkeling vertraagd
taalscreening = taaltoets; taalscreening in de derde kleuterklas; taal testen; screening van het Nederlands; taalvaardigheidstoets; screening van taal; KOALA-test; taalscreening derde kleuterklas; taalproef; taaltest; taalvaardigheid toetsen; SALTO; koalascreening; screening taal
taalbad = taalintegratie; taaltrajecten; taalbadjaar; taalintegratietraject; taaltraject; intensief Nederlands; taalbadklas; voltijds taalbad; taalklas; taallestijden
taalstimulering = taalontwikkeling; taalondersteuning; ondersteuning bij Nederlands; taalversterking; taalactiviteit; taalbegeleiding; stimuleren van taal; extra Nederlands; taalverwerving; bevorderen van het Nederlands; taalimpuls; taalhulp
taalkamp = zomertaalkamp; oefenkansen Nederlands in de vakantie; taalspeelweek; taalzomer; speelkamp met taal; taalstage; taalweek in de vakantie; Nederlands oefenen in de vakantie; anderstalig kamp; zomerschool voor taal; taalvakantie; taalbad in de zomer
conversatietafel = oefenkans Nederlands; oefenen van Nederlands; praattafel; praatgroep Nederlands; babbelonië; Nederlands oefenen; oefenkansen Nederlands; taaltafel; babbelgroep; conversatiegroep; taalcafé
nederlands voor ouders = nederlandse les ouders; lessen Nederlands voor ouders; Nederlands voor anderstaligen; Nederlands leren voor ouders; school en ouders Nederlands; nt2-les; Nederlandse taalles; Nederlandse les voor ouders; NT2; taalles voor ouders; les Nederlands voor anderstaligen; cursus Nederlands; Nederlands leren ouders; NT2-cursus; lessen Nederlands op school; KAAP; Ligo; basiseducatie; taalcursus voor anderstaligen
taalbeleid = beleid rond taal; taalbeleidsnota; aanpak van meertaligheid; talenplan; afspraken rond thuistaal; meertaligheidsbeleid; talenbeleid; taalvisie; beleid over taal; taalcoördinator; visie op taal; afspraken over andere talen; taal op de speelplaats; taalbeleidsplan; meertaligheid op school; talenbeleid op school
thuistaal op de speelplaats = thuistaal toelaten; andere taal op de speelplaats; Nederlands op de speelplaats; taalregel op school; thuistaal verbieden; thuistaal gebruiken op school; Nederlands verplicht op de speelplaats
vreemde taal leren = vreemdetalenles; les in een vreemde taal
leesbevordering = goesting in lezen; lezen stimuleren; leespromotie; stimuleren van lezen; leesbevorderend; leesproject; leesactie; leescampagne; aanzetten tot lezen; leesstimulering

# Nieuwkomers en herkomst
anderstalige nieuwkomer = pas aangekomen kind uit het buitenland; nieuw in België; nieuwkomende leerling; an'er; pas in het land; recent in België aangekomen; recent gemigreerd; ex-okanleerling; ex-anderstalige nieuwkomer; AN-leerling; OKAN-leerling; gewezen anderstalige nieuwkomer; nieuwkomer; kind dat pas in België is; anderstalige nieuwkomers; ex-OKAN
okan = onthaalonderwijs; onthaalklas voor anderstalige nieuwkomers; onthaalklas; okan-klas; onthaaljaar; onthaalonderwijs voor nieuwkomers; okanklas; okanschool
vluchteling = asielzoeker; verzoeker om internationale bescherming; ontheemde; vluchtelingenkind; oorlogsvluchteling; asielzoekend kind; erkend vluchteling; gevlucht; opvangcentrum; erkende vluchteling; asielaanvraag; asielzoekerskind
oekraïense leerling = Oekraïner; leerling uit Oekraïne; Oekraïens kind; gevlucht uit Oekraïne; tijdelijk ontheemde uit Oekraïne; Oekraïense vluchteling; kinderen uit Oekraïne; Oekraïense
mensen zonder papieren = zonder wettig verblijf; sans-papiers; zonder verblijfsvergunning; geen geldige papieren; onwettig verblijf; uitwijzing; kind zonder papieren; precair verblijf; illegaal verblijf; verblijfsstatuut; verblijfsvergunning
trekkend gezin = rondtrekkend; schippersgezin; foorkramer; rondreizende ouders; trekkende ouders; kermisreiziger
herkomst = origine; etnische achtergrond; allochtoon; etnisch-culturele minderheid; andere origine; culturele achtergrond; niet-Belgische herkomst; vreemde herkomst; afkomst; roots; etnisch-culturele achtergrond; migratieverleden; land van herkomst; geboorteland; migratieachtergrond; van buitenlandse afkomst
nationaliteit = niet-Belg; vreemdeling; buitenlandse nationaliteit; niet-Belgische nationaliteit; vreemde nationaliteit; andere nationaliteit; paspoort; nationaliteiten; Belgische nationaliteit; landen waaruit leerlingen komen
diversiteit = superdiversiteit; diversiteitsbeleid; omgaan met diversiteit; culturele verschillen; diversiteitsplan; interculturele activiteit
racisme = discriminatie; racistisch; anti-racisme; rassendiscriminatie; uitsluiting om afkomst; antiracisme; discrimineren; vooroordelen; vreemdelingenhaat; racistische opmerking; meldpunt discriminatie; racistisch incident; gediscrimineerd; vooroordeel; xenofobie; racistische uitspraak; antidiscriminatie; uitsluiting door afkomst
inburgering = integratie; inburgeringstraject; inburgeren; Agentschap Integratie en Inburgering; inburgeringscursus; buddytraject nieuwkomers; inburgeraar; integratiedienst; integratiebeleid
segregatie = sociale mix; concentratieschool; sociale menging; gettoschool; gezonde mix

# Tolken en vertalen
tolk = vertolking; professionele tolk; tolkhulp; beroep op een tolk; tolk inschakelen; tolkendienst; gesprek laten tolken; videotolk; mondelinge vertaling; tolkuren; iemand die vertaalt tijdens een gesprek; sociaal tolk; tolken; tolkdienst; telefoontolk; tolkenhulp; sociaal vertaler; vertaler; vertaalhulp; oudercontact met tolk; tolkentelefoon; Atlas-tolk
vertaling = vertaling van brieven; documenten vertalen; brief in andere talen; schriftelijke vertaling; vertaalbureau; google translate; vertaaldienst; vertalen; vertaalde brief; vertaalde documenten; vertaalapp; folder in andere taal; meertalige brief; vertaald document
informele tolk = vrijwillige tolk; kind dat tolkt; familielid dat tolkt; leerling die vertaalt voor ouders
heldere taal = duidelijke taal; begrijpelijke brief; klare taal; eenvoudige taal; begrijpelijke brieven; leesbare brief; toegankelijke taal; eenvoudig Nederlands; picto
intercultureel bemiddelaar = interculturele bemiddeling; toeleider in diversiteit; interculturele bemiddelaar; cultuurbemiddelaar; toeleider
laaggeletterdheid = analfabeet; ongeletterd; analfabetisme; geletterdheid; moeilijk kunnen lezen en schrijven

# Levensbeschouwing
levensbeschouwelijk vak = godsdienst of zedenleer; levensbeschouwelijke vakken; keuze van levensbeschouwing; levensbeschouwelijke les; gekozen levensbeschouwing; filosofische cursus; godsdienstkeuze; geloof; religie; geloofsovertuiging; religieuze overtuiging; godsdienstonderwijs; gelovig; godsdienstig; godsdienst; keuze godsdienst of zedenleer; godsdienstles; LBV; godsdienstonderricht; erkende godsdienst
katholieke godsdienst = katholiek; rk-godsdienst; rooms-katholiek; rkg; rooms-katholieke godsdienst
islamitische godsdienst = islam; islamles; moslim; islamitisch; moslimleerling; islamonderwijs; islamleerkracht; moslimkind
protestantse godsdienst = protestants-evangelisch; protestants; protestantse leerling; evangelisch
orthodoxe godsdienst = orthodox
israëlitische godsdienst = joods; joodse godsdienst; israëlitisch; jodendom
anglicaanse godsdienst = anglicaans
zedenleer = ncz; moraal; les zedenleer; zedenleerles; vrijzinnig; lessen moraal; niet-confessionele zedenleer
cultuurbeschouwing = eigen cultuur en religie
vrijstelling levensbeschouwing = vrijgesteld van godsdienst; vrijstelling van godsdienst; vrijgestelde leerling; vrijstelling van levensbeschouwelijk vak; vrijstelling aanvragen
ramadan = vastenmaand; vasten tijdens ramadan
offerfeest = Eid al-Adha; slachtfeest
suikerfeest = einde van de ramadan; Eid al-Fitr; feest na de ramadan
hoofddoek = levensbeschouwelijk teken; levensbeschouwelijk symbool; religieus symbool; levensbeschouwelijke kentekens; hoofddoekenverbod; keppeltje; religieuze tekenen; sluier
halal = halal maaltijd; ritueel geslacht; kosjer; halalvlees; halal vlees; islamitische maaltijd; maaltijd volgens de godsdienst

!= anderstalig | nederlandstalig | meertalig | franstalig
!= anderstalige nieuwkomer | vluchteling | anderstalig | herkomst | nationaliteit | mensen zonder papieren
!= okan | taalbad
!= thuistaal | nationaliteit | herkomst
!= tolk | vertaling | informele tolk | intercultureel bemiddelaar
!= taalscreening | taalbad | taalstimulering | taalkamp | nederlands voor ouders | conversatietafel
!= katholieke godsdienst | islamitische godsdienst | protestantse godsdienst | orthodoxe godsdienst | israëlitische godsdienst | anglicaanse godsdienst | zedenleer | cultuurbeschouwing
!= anderstalig | anderstalige ouder
!= oekraïense leerling | trekkend gezin
!= ramadan | suikerfeest | offerfeest
`;
