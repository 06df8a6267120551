import { fill } from '../text/words.ts';
import { useShared } from './context.ts';
import { FileIcon } from './icons.tsx';

/** A file that came with the reply, to be kept. */
export function FileButton(file: { name: string; mediaType: string; content: string }) {
  const { texts } = useShared();
  const save = () => {
    const address = URL.createObjectURL(new Blob([file.content], { type: file.mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    // Only after the browser has begun to read it.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <button type="button" class="card-link" onClick={save}>
      <span>{fill(texts.download, { name: file.name })}</span>
      <FileIcon />
    </button>
  );
}
