import { fold } from '../slots/fold.ts';

/** Folded words that follow "Passwort", "code is", … without being one. */
const ORDINARY: ReadonlySet<string> = new Set(
  `
  vergessen vergesse vergässe falsch faltsch richtig korrekt ungültig gültig abgelaufen abgloffe verfallen verfalle
  weg verloren gesperrt gsperrt blockiert zu kurz lang lange nicht nie noch schon immer wieder nöd nid ned nüd nüm
  nümm nonig neu neue neues neuer neuen alt alte altes da hier angekommen gekommen acho cho ok okay oke gut guet leer
  unbekannt kompliziert sicher unsicher kaputt tot dran drin drinnen dabei enthalten unvollständig halb doppelt
  einmalig gleich anders dasselbe derselbe dieselbe verschieden unterschiedlich bekannt geändert gesetzt
  zurücksetzen zruggsetze ändern eingeben iigä iigäh eintippen iitippe eintragen bestätigen anfordern bekommen
  erhalten übercho becho kommt chunnt kam geht gaht goht gat stimmt funktioniert klappt wird wurde war ist isch sind hat het
  kann chan cha muss mues soll söll will wott möchte möcht darf für vo von vom aus us in im an am auf uf bei bim mit
  ohne zum zur und oder aber dass wo wie was wer wann wenn warum wieso woher wohin weshalb der die das dä de d s
  ein eine einen einem einer e en es er sie ich i du ihr wir mir mich mi dich mein meine min mini meinem meinen dein sein unser
  ja nein nei bitte danke merci hallo hilfe leider jetzt jetz nun dann denn heute hüt gestern geschter morgen
  nur nume auch au sehr ganz ziemlich etwas öppis nichts nix nüt alles alls viel wenig zweimal dreimal nochmals
  nochmal nomal erneut abgelehnt abgewiesen verweigert akzeptiert angenommen agno aagnoh zugestellt geschickt gschickt
  gesendet erfasst gespeichert gespicheret eingegeben iigä iitippt getippt kopiert gefunden gesucht nötig erforderlich pflicht
  gefragt gefordert verlangt gewünscht sechsstellig sächsstellig vierstellig achtstellig zahlen ziffern buchstaben zeichen stellen
  dead tun mache machen tue tuen passiert los fällig
  früher bisher vorher jeweils zuletzt ursprünglich formerly previously originally
  reset manager feld feldt eingabe länge regeln richtlinien hinweis frage problem fehler
  forgotten forget forgot lost wrong right correct incorrect invalid valid expired refused rejected accepted declined
  denied missing unknown known not never still always already too also again new old same different gone here there
  empty blank broken blocked locked reset resets changed change changes set required requested needed necessary mandatory
  optional asked sent received entered typed copied found stored saved saving being going coming working work works
  worked doing the a an my your our his her its it this that these those and or but if when where why how what which who
  is are was were be been isn't isnt wasn't doesn't doesnt does do did didn't has have had hasn't will would can can't cannot cant could
  should must may might shall for from of on in at to with without by as into about after before only just yet ever
  very so now then later today yesterday tomorrow please thanks thank hello hi yes no ok okay help me i you we they
  he she nothing everything anything something incomplete complete half short long six four eight digits digit characters
  field box page prompt policy rules hint question problem error issue recovery manager protected
  secret safe unsafe strong weak case sensitive one first second third last next two three times once twice
  mir dir ihm ihr euch uns ihnen sich einfach simpel schwierig difficult easy good bad fine nowhere somewhere nirgends irgendwo
  scheinbar offenbar vermutlich wohl vielleicht villicht maybe probably apparently obviously perhaps eigentlich
  überhaupt gar trotzdem immernoch ungueltig bereits verwendet benutzt used drei zwei fünf sechs länger kürzer schwach stark
  nicht's ech eh halt doch mal grad gerade eben soeben angeblich laut gemäss per via app sms mail email e-mail handy duo cisco
  `
    .trim()
    .split(/\s+/)
    .map(fold),
);

/** Endings by which participles and adjectives give themselves away. */
const ORDINARY_SHAPE =
  /^(?:(?:ab|an|auf|aus|ein|um|zu|be|er|ver|zer|nach|mit|uber|ii|aa|us|uf)?ge?\p{L}{3,}(?:t|en|e)|(?:ab|an|auf|aus|ein|ver|be|er|zer|ent)\p{L}{3,}(?:t|en)|\p{L}{3,}(?:bar|ig|lich|los|isch|haft|ieren|iert|stellig|able|ible|ing|ed|ful|less))$/u;

/** Whether a word of letters only is language rather than a password. */
export function isOrdinaryWord(word: string): boolean {
  const folded = fold(word);
  return ORDINARY.has(folded) || (word === word.toLowerCase() && ORDINARY_SHAPE.test(folded));
}
