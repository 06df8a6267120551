import type { JSX } from 'preact';

function icon(path: JSX.Element) {
  return () => (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {path}
    </svg>
  );
}

export const CloseIcon = icon(<path d="M6 6l12 12M18 6L6 18" />);
export const DownIcon = icon(<path d="M12 5v14M6 13l6 6 6-6" />);
export const SendIcon = icon(<path d="M5 12h13M12 5.5l6.5 6.5-6.5 6.5" />);
export const CopyIcon = icon(
  <>
    <rect x="9" y="9" width="11" height="11" rx="2.5" />
    <path d="M5 15V6.5A2.5 2.5 0 0 1 7.500 4H15" />
  </>,
);
export const CheckIcon = icon(<path d="M5 12.500l4.500 4.500L19 7.500" />);
export const LinkIcon = icon(<path d="M8 16L17 7M9.500 7H17v7.500" />);
export const FileIcon = icon(<path d="M12 4v11M7 11l5 5 5-5M5 20h14" />);
export const PhoneIcon = icon(
  <>
    <rect x="7" y="3" width="10" height="18" rx="2.5" />
    <path d="M11 17.500h2" />
  </>,
);
export const AlertIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.500" />
    <path d="M12 8v5M12 16h.01" />
  </>,
);
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.500" />
    <path d="M12 7.500V12l3 2" />
  </>,
);
/** The guide's own mark: a pilot's lantern over a wave. */
export const LotseMark = () => (
  <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path
      d="M16 4l7 16H9zM5 24.500c2.800-2 5.200-2 8 0s5.200 2 8 0 4-1.700 6-.6"
      fill="none"
      stroke="currentColor"
      stroke-width="2.200"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
    <circle cx="16" cy="15" r="1.800" fill="currentColor" />
  </svg>
);
