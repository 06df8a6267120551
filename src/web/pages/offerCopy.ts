/** Without a conversation to report to: the result as a text, such as for whoever looks after the device. */
export function offerCopy(texts: { readonly copied: string; readonly copyFailed: string }): void {
  const place = document.getElementById('keep');
  const said = place?.querySelector('#copied');
  if (!place || !said) return;
  place.hidden = false;
  place.querySelector('#copy')?.addEventListener('click', async () => {
    const result = ['found', 'verdict'].map((id) => document.getElementById(id)?.textContent);
    try {
      // Browsers may refuse it, and have none where a page is not secure.
      await navigator.clipboard.writeText(result.join('. '));
      said.textContent = texts.copied;
    } catch {
      said.textContent = texts.copyFailed;
    }
  });
}
