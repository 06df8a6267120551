/** A double click on a button selects nothing, not even what stands there once the button is gone. */
export function calmDoubleClick(panel: HTMLElement): void {
  let onButton = false;
  panel.addEventListener('mousedown', (event) => {
    if (event.detail > 1 && onButton) event.preventDefault();
    if (event.detail < 2)
      onButton = event.target instanceof Element && event.target.closest('button') !== null;
  });
}
