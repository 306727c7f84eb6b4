/**
 * Names that are ordinary words too, as they are written without a capital, with the forms that å, ä and ö give when they
 * are typed without. In small letters they are the word; a document may be full of them.
 */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  `alm april arg asa ask augusti axel back backe barn beck berg bil björk björn blad blom blomma bo boende bok bor
  bra bror bruk brukare brun bäck bära chef dag dal dan de del den dotter du dygn ek elev en er fager falk far fast
  fin fjord folke fors frank frid frisk frost får gata glad god gran grann granne grind grön gud gul gåva hakan
  hake hal hammar han hane hans hav hed heder hej hem herr hjort hjälm holm hopp hurtig hus hår hård hägg hälsa
  höst ingen iris is jan jul juni kall kant karl kil kind klang klok knut kund kung kvist källa laga lager larm lat
  led lid lilja lind linda linde link liten liv ljung ljus lo lov lova love loven lugn lund lust lycka lång lärka
  löfte löv mager maj malm mamma man mari mark mars mil mild min modig mor mur mus mård namn natt ni nord ny nål
  okänd ord orm orre pappa par park patient per person personal pil plats rapp rask ren rid ris ro roger rolig ros
  rosa rosen rum rut råd rådman rön saga sal sand se ser silver sjö skog skott skytt skön slott sol sommar son
  spjut spång stad stadig star stark stav sten stig stor storm strand stråle ström styr stål sund svan svensk svärd
  säker ta tand test tiger tim tok tor torn torp torv trana trygg tung tur uggla ull under unge val van vara varg
  vass vera vik vikarie vild ville vind vinge vinter viola våg vår väg vän väst ytter åker ål år ås äng ärlig ö ört
  öst över`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What is put after a name to make one word of the two: Exempelssonfamiljen. */
export const wordsAfterNames = [
  'familjen',
  'fallet',
  'ärendet',
  'huset',
  'hemmet',
  'gården',
  'paret',
  'makarna',
  'barnen',
  'syskonen',
  'bröderna',
  'systrarna',
  'släkten',
  'utredningen',
  'journalen',
] as const;
