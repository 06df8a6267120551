import type { Entry } from '../state/entries.ts';

/** Nearer to the end than this counts as being at it, in pixels. */
const NEAR = 80;
/** What stays free above a turn that is read from its start, in pixels. */
const ABOVE = 12;

/** What is to be in sight: the start of a reply or of what it is answered with, or as much as there is from one end of the log. */
type Place = 'top' | 'end' | 'choices' | { readonly reply: string };

/**
 * Follows the conversation as long as its reader does: to the start of what is said, so that it is
 * read from there. Only the reader's own scrolling ends that, and never what the layout does by
 * itself: turns that come one by one, a panel that is closed, fonts, a keyboard.
 */
export class Scroller {
  readonly #area: HTMLElement;
  readonly #talk: HTMLElement;
  readonly #onAway: (away: boolean) => void;
  readonly #resized: ResizeObserver;
  #entries: readonly Entry[] | undefined;
  #unsent = 0;
  #follows = true;
  /** Something has been said on this page: what comes now is new. */
  #spoken = false;
  #place: Place = 'end';
  /** The first that came while its reader was elsewhere. */
  #missed: Place | undefined;
  #seen = { top: 0, height: 0, room: 0 };

  /**
   * @param area scrolls
   * @param talk lies in it, as high as the conversation is long
   * @param onAway something has been said that a reader who has scrolled up does not see
   */
  constructor(area: HTMLElement, talk: HTMLElement, onAway: (away: boolean) => void) {
    this.#area = area;
    this.#talk = talk;
    this.#onAway = onAway;
    area.addEventListener('scroll', this.#scrolled, { passive: true });
    this.#resized = new ResizeObserver(() => this.#laidOut());
    this.#resized.observe(area);
    this.#resized.observe(talk);
  }

  stop(): void {
    this.#area.removeEventListener('scroll', this.#scrolled);
    this.#resized.disconnect();
  }

  /** The conversation has been drawn anew, with so much of it still to be sent. */
  drawn(entries: readonly Entry[], unsent: number): void {
    const before = this.#entries ?? [];
    const anew = before.length > 0 && entries[0]?.id !== before[0]?.id;
    const added = anew ? entries : entries.slice(before.length);
    // What waited already when the page was loaded has not been said just now.
    const own = this.#entries !== undefined && unsent > this.#unsent;
    this.#entries = entries;
    this.#unsent = unsent;
    this.#spoken = own || (this.#spoken && !anew);
    // Where nobody has been looking, nobody is torn away.
    if (own || anew || this.#hidden) this.#follow();
    const opening = this.#spoken ? openingOf(added) : lastOf(entries, unsent);
    if (!this.#follows) {
      if (opening === undefined || added.length === 0) return;
      this.#missed ??= opening;
      this.#onAway(true);
      return;
    }
    if (own || added.length > 0) this.#place = opening ?? 'end';
    this.#put();
  }

  /** Down to what has been missed. */
  catchUp(): void {
    this.#place = this.#missed ?? 'end';
    this.#follow();
    this.#put();
    this.#area.focus({ preventScroll: true });
  }

  /** Down to what the open step is answered with. */
  toChoices(): void {
    this.#place = 'choices';
    this.#follow();
    this.#put();
    const first = this.#talk.querySelector<HTMLElement>('.choices button');
    first?.focus({ preventScroll: true });
  }

  get #hidden(): boolean {
    return this.#area.clientHeight === 0;
  }

  get #atEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#area;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }

  readonly #scrolled = () => {
    if (this.#hidden) return;
    const { top, height, room } = this.#seen;
    const { scrollTop, scrollHeight, clientHeight } = this.#area;
    if (height !== scrollHeight || room !== clientHeight) {
      this.#laidOut();
      return;
    }
    // Where it has been put; browsers round.
    if (Math.abs(scrollTop - top) < 2) return;
    this.#see();
    if (!this.#atEnd) {
      this.#follows = false;
      return;
    }
    this.#follow();
    const start = this.#startOf(this.#place);
    if (start !== undefined && this.#topOf(start) < scrollTop) this.#place = 'end';
  };

  #laidOut(): void {
    if (this.#hidden) return;
    if (this.#follows) {
      this.#put();
      return;
    }
    // Some browsers forget where they were in what has been hidden.
    if (this.#seen.top > 0 && this.#area.scrollTop === 0) this.#area.scrollTop = this.#seen.top;
    if (this.#atEnd) this.#follow();
    this.#see();
  }

  #follow(): void {
    this.#follows = true;
    this.#missed = undefined;
    this.#onAway(false);
  }

  #put(): void {
    if (this.#hidden) return;
    const area = this.#area;
    area.scrollTop = this.#place === 'top' ? 0 : area.scrollHeight;
    const start = this.#startOf(this.#place);
    if (start !== undefined && this.#topOf(start) < area.scrollTop) {
      area.scrollTop = this.#topOf(start) - ABOVE;
    }
    this.#keepFocused();
    this.#see();
  }

  /** A field that is being filled in stays in sight, with its error. */
  #keepFocused(): void {
    const focused = this.#talk.querySelector('.field:focus-within')?.getBoundingClientRect();
    if (focused === undefined) return;
    const { top, bottom } = this.#area.getBoundingClientRect();
    if (focused.bottom > bottom) this.#area.scrollTop += focused.bottom - bottom + ABOVE;
    else if (focused.top < top) this.#area.scrollTop -= top - focused.top + ABOVE;
  }

  #startOf(place: Place): HTMLElement | undefined {
    if (place === 'top' || place === 'end') return undefined;
    const selector = place === 'choices' ? '.choices' : `[data-reply="${CSS.escape(place.reply)}"]`;
    return this.#talk.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** In what scrolls. While a turn is moving in, what lies in it counts from there. */
  #topOf(part: HTMLElement): number {
    const { offsetParent, offsetTop } = part;
    return offsetParent === this.#area || !(offsetParent instanceof HTMLElement)
      ? offsetTop
      : offsetTop + this.#topOf(offsetParent);
  }

  #see(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.#area;
    this.#seen = { top: scrollTop, height: scrollHeight, room: clientHeight };
  }
}

/** Of what has just been said: where the answer begins to what was said last. */
function openingOf(added: readonly Entry[]): Place | undefined {
  const answer = added.slice(added.findLastIndex(({ kind }) => kind === 'you') + 1);
  return startOf(answer[0]);
}

/** Of a conversation one comes back to: the last question; a greeting alone is read from its top. */
function lastOf(entries: readonly Entry[], unsent: number): Place | undefined {
  if (unsent > 0) return undefined;
  if (entries.length > 0 && entries.every(({ kind }) => kind === 'guide')) return 'top';
  return startOf(entries.at(-1));
}

function startOf(entry: Entry | undefined): Place | undefined {
  return entry?.kind === 'guide' ? { reply: entry.reply.id } : undefined;
}
