/** As browsers have it; TypeScript does not describe it yet. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: new () => Watcher;

/**
 * Where the panel covers the whole page, a phone's own way back closes it instead of leaving the page.
 * For browsers that offer that without a change of the page's history, which is not ours.
 * @returns to be told whenever the panel opens or closes
 */
export function backCloses(onClose: () => void): (open: boolean) => void {
  let watcher: Watcher | undefined;
  return (open) => {
    watcher?.destroy();
    watcher = undefined;
    if (!open || !('CloseWatcher' in window) || !matchMedia('(max-width: 480px)').matches) return;
    watcher = new CloseWatcher();
    watcher.onclose = onClose;
  };
}
