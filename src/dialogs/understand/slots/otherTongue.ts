import { fold } from './fold.ts';

/** Words of Italian, Spanish and French that are none in German or English. */
const WORDS: ReadonlySet<string> = new Set(
  `buongiorno buonasera buongiorn grazie capisco ricevuto aiuto posso vorrei perche questo
  attivazione indirizzo hola gracias buenos buenas entiendo recibido correo ayuda puedo necesito quiero
  bonjour bonsoir comprends recu voudrais besoin aidez activacion`
    .split(/\s+/)
    .map((word) => fold(word)),
);

/** Whether a text, however short, has a word of a neighbouring language that the guide does not speak. */
export function isOtherTongue(text: string): boolean {
  return text.split(/[^\p{L}']+/u).some((word) => WORDS.has(fold(word)));
}
