/**
 * On a phone the panel takes the part of the screen that the on-screen keyboard leaves free, so that
 * the line one writes into is never below it.
 */
export function followKeyboard(panel: HTMLElement): void {
  const view = window.visualViewport;
  if (view === null) return;
  const follow = () => {
    // Zoomed in by hand, the page moves as its reader wants it to.
    const fitted = view.scale < 1.01;
    panel.style.setProperty('--free-height', fitted ? `${view.height}px` : '100dvh');
    panel.style.setProperty('--free-top', fitted ? `${view.offsetTop}px` : '0px');
  };
  view.addEventListener('resize', follow);
  view.addEventListener('scroll', follow);
  follow();
}
