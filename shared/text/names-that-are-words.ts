/**
 * Names that are ordinary words too, as they are written without a capital, with the forms that å, ä and ö give when they
 * are typed without. In small letters they are the word; a document may be full of them.
 */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  `alla alm april arg asa ask augusti axel back backe barn beck berg bil björk björn blad blom blomma bo boende bok
    bor bra bror bruk brukare brun bäck bära chef dag dags dal dan de del den dina dotter du dygn ek elev en er era
    ett fager falk far fast fin fjord folke fors frank frans fri frid frisk frost får gata glad god gran grann granne
    grind grön gud gul gåva hakan hake hal hall hammar han hane hans hav hed heder hej hem herr hjort hjälm holm hopp
    hurtig hus hår hård hägg hälsa höst ingen iris is jan jul juni kall kant karl kil kind klang klar klara klok knut
    kund kung kvist källa laga lager larm lat led lid lilja lind linda linde link liten liv ljung ljus lo lov lova
    love loven lugn lund lust lycka lång lärka löfte löv mager maj malm mamma man mari mark mars mil mild min mina
    modig mor mur mus mård namn natt natten ni nord norr ny nål okänd ord orm orre oster pappa par park patient per
    person personal pil plan plats rapp rask ren rid rik ris ro roger rolig ros rosa rosen rum rut råd rådman rön
    saga sal sand se ser silver sjö skog skott skytt skön slott soder sol sommar son spjut spång stad stadig star
    stark stav sten stig stolt stor storm strand stråle ström styr stål sund svan svensk svärd säker söder ta tand
    test tiger tim tok tor torn torp torv trana trygg tung tur uggla ull under ung unge val van vara varg vass vaster
    vera vik vikarie vild vilja ville vind vinge vinter viola våg vår väg vän väst väster ytter åker ål år ås äng
    ärlig ö ört öst öster över`
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

/**
 * What is written in the field of a name beside the name, or for want of it: roles, relations, and the words that tie them
 * to somebody. They are no part of a name; documents are full of them.
 */
export const wordsThatAreNoNames: readonly string[] = `
  god man, legal företrädare, uppgift saknas, ej känd, inte känd, ej angiven, f. d., f.d., förvaltare,
  ställföreträdare, företrädare, vårdnadshavare, kontaktperson, kontaktman, ombud, anhörig, anhöriga, närstående,
  granne, vän, väninna, besökare, vittne, okänd, okänt, okända, anonym, namn, namnlös, hemlig, mamma, mamman, pappa,
  pappan, mor, modern, far, fadern, mormor, morfar, farmor, farfar, moster, faster, morbror, farbror, son, sonen,
  dotter, dottern, bror, brodern, syster, systern, syskon, barn, barnet, barnbarn, dotterson, dotterdotter, sonson,
  sondotter, svärson, svärdotter, make, maken, maka, makan, sambo, sambon, särbo, partner, förälder, föräldrar, änka,
  änkling, herr, fru, fröken, man, mannen, kvinna, kvinnan, pojke, flicka, person, personen, personal, personalen,
  medarbetare, medarbetaren, kollega, kollegan, vikarie, vikarien, timvikarie, chef, chefen, enhetschef,
  sjuksköterska, sköterska, undersköterska, vårdbiträde, vårdare, boendestödjare, behandlare, handledare,
  handläggare, utredare, anmälare, rapportör, läkare, nattpersonal, dagpersonal, brukare, brukaren, boende, boenden,
  kund, kunden, patient, patienten, klient, klienten, elev, eleven, deltagare, den, det, enskild, enskilde, till,
  från, hos, vid, med, för, som, och, eller, inte, känd, saknas, uppgift, född, kallas, kallad, tidigare, numera,
  lägenhet, lgh, avdelning, avd, enhet, rum`
  .split(',')
  .map((word) => word.trim());

/** Ended with a full stop that ends no sentence, as they are written within one; single letters are so too. */
export const abbreviations: readonly string[] = `
  ca, kl, nr, tel, Tel, resp, jfr, dr, Dr, ex, fl, dvs, inkl, exkl, fr, Fr, hr, Hr, leg, vik, ssk, usk, avd, lgh,
  ang, enl, sign`
  .split(',')
  .map((word) => word.trim());

/** Provisions that bear a person's name: lex Sarah and lex Maria. */
export const namesAfterLex: readonly string[] = ['sarah', 'sara', 'maria'];

/** What is put after lex Sarah to make one word of it. */
export const wordsAfterLex: readonly string[] = `
  rapport, utredning, utreda, anmäl, ärende, händelse, handlägg, bestämmels, regel, regler, rutin, process, arbete,
  ansvar, beslut, skyldighet, system, lag, fall, missförhålland`
  .split(',')
  .map((word) => word.trim());
