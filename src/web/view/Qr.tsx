import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** A QR code as one path, dark on light in every theme: cameras want it so. */
export function Qr({ content, label }: { content: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { size, data } = encode(content, { border: 2 });
    const cells = data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
    );
    return { size, path: cells.join('') };
  }, [content]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
