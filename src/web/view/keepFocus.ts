/** Escape closes the panel; where it covers the whole page, Tab goes round inside it. */
export function keepFocus(root: ShadowRoot, panel: HTMLElement, onClose: () => void): void {
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'Tab' || !matchMedia('(max-width: 480px)').matches) return;
    const stops = [
      ...panel.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex="0"]'),
    ].filter((stop) => stop.offsetParent !== null);
    const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (root.activeElement !== edge) return;
    event.preventDefault();
    other?.focus();
  });
}
