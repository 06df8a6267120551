import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Options } from '../options.ts';
import type { Chat } from '../state/chat.ts';
import type { WebTexts } from '../text/texts.ts';

/** What every part of the widget may need. */
export interface Shared {
  readonly chat: Chat;
  readonly options: Options;
  readonly texts: WebTexts;
  /** What the guide is called here. */
  readonly name: string;
}

const Context = createContext<Shared | undefined>(undefined);
export const SharedProvider = Context.Provider;

export function useShared(): Shared {
  const shared = useContext(Context);
  if (shared === undefined) throw new Error('Parts of the widget are drawn inside Widget only.');
  return shared;
}
