import { fact } from './fact.ts';
import { UNCHECKED } from './sources.ts';

const shortcut = { de: 'Strg+Umschalt+Entf', en: 'Ctrl+Shift+Delete' };

/** Clearing cache, cookies and history, and opening a private window, browser by browser. */
export const browserFacts = {
  clearChrome: fact({
    kind: 'name',
    value: {
      de: '⋮ › Einstellungen › Datenschutz und Sicherheit › Browserdaten löschen › Gesamte Zeit › Daten löschen',
      en: '⋮ › Settings › Privacy and security › Delete browsing data › All time › Delete data',
    },
    source: 'https://updatedrive.com/how-to-clean-the-cache-in-chrome/',
    status: 'U',
  }),
  clearChromeBoxes: fact({
    kind: 'name',
    value: {
      de: 'Browserverlauf, Cookies und andere Websitedaten, Bilder und Dateien im Cache',
      en: 'Browsing history, Cookies and other site data, Cached images and files',
    },
    source:
      'https://www.antwort.net/a/technologie/wie-kann-ich-den-cache-und-die-cookies-in-google-chrome-loeschen.html',
    status: 'U',
  }),
  clearChromeShortcut: fact({
    kind: 'name',
    value: shortcut,
    source: 'https://github.com/linode/docs/pull/3182',
    status: '3P',
  }),
  clearEdge: fact({
    kind: 'name',
    value: {
      de: '⋯ › Einstellungen › Datenschutz, Suche und Dienste › Browserdaten löschen › Zu löschende Elemente auswählen › Gesamte Zeit › Jetzt löschen',
      en: '⋯ › Settings › Privacy, search, and services › Clear browsing data › Choose what to clear › All time › Clear now',
    },
    source:
      'https://everydaytech.org/security-privacy/online-privacy-data-removal/how-to-clear-cache-and-cookies-in-edge',
    status: 'U',
  }),
  clearEdgeShortcut: fact({ kind: 'name', value: shortcut, source: UNCHECKED, status: 'U' }),
  // The English path follows the German one, which was read: only it clears the history as well.
  clearFirefox: fact({
    kind: 'name',
    value: {
      de: '☰ › Chronik › Neueste Chronik löschen… › Alles › Jetzt löschen',
      en: '☰ › History › Clear recent history… › Everything › Clear now',
    },
    source: 'https://silver-tipps.de/tipp-4-den-browserverlauf-loeschen',
    status: 'U',
  }),
  // Firefox renamed its boxes; people may see either set.
  clearFirefoxBoxes: fact({
    kind: 'name',
    value: {
      de: 'Chronik, Cookies und Website-Daten, Temporäre Dateien und Seiten im Cache (früher: Besuchte Seiten & Download-Chronik, Cookies, Cache)',
      en: 'History, Cookies and site data, Temporary cached files and pages (earlier: Browsing & download history, Cookies, Cache)',
    },
    source: 'https://github.com/mozilla-l10n/firefox-l10n',
    status: 'U',
  }),
  clearFirefoxShortcut: fact({
    kind: 'name',
    value: shortcut,
    source: 'https://www.antwort.net/a/technologie/wie-kann-ich-den-firefox-cache-leeren.html',
    status: '3P',
  }),
  // The same keys in Chrome, Edge and Firefox; Safari has none of its own.
  clearMacShortcut: fact({ kind: 'name', value: '⌘+⇧+⌫', source: UNCHECKED, status: 'U' }),
  clearSafariMac: fact({
    kind: 'name',
    value: {
      de: 'Verlauf › Verlauf löschen … › gesamter Verlauf',
      en: 'History › Clear History… › all history',
    },
    source: 'https://howtochangeguide.com/how-to-search/how-to-clear-safari-search-history',
    status: '3P',
  }),
  clearSafariIos: fact({
    kind: 'name',
    value: {
      de: 'Einstellungen › Apps › Safari › Verlauf und Websitedaten löschen',
      en: 'Settings › Apps › Safari › Clear History and Website Data',
    },
    source: 'https://support.apple.com/de-de/guide/personal-safety/ips375e6d608/web',
    status: 'V',
  }),
  clearSafariIosOlder: fact({
    kind: 'name',
    value: {
      de: 'Einstellungen › Safari › Verlauf und Websitedaten löschen',
      en: 'Settings › Safari › Clear History and Website Data',
    },
    source:
      'https://www.macwelt.de/article/929908/safari-verlauf-am-ipad-oder-iphone-loeschen.html',
    status: '3P',
  }),

  privateChrome: fact({
    kind: 'name',
    value: { de: 'Strg+Umschalt+N', en: 'Ctrl+Shift+N' },
    source: UNCHECKED,
    status: 'U',
  }),
  privateEdge: fact({
    kind: 'name',
    value: { de: 'Strg+Umschalt+N', en: 'Ctrl+Shift+N' },
    source: UNCHECKED,
    status: 'U',
  }),
  privateFirefox: fact({
    kind: 'name',
    value: { de: 'Strg+Umschalt+P', en: 'Ctrl+Shift+P' },
    source: 'https://www.antwort.net/a/technologie/wie-kann-ich-den-firefox-cache-leeren.html',
    status: '3P',
  }),
  privateSafariMac: fact({
    kind: 'name',
    value: { de: 'Ablage › Neues privates Fenster', en: 'File › New Private Window' },
    source: 'https://support.apple.com/de-lu/guide/safari/ibrw1069/18.0/mac/14.0',
    status: 'V',
  }),
  privateSafariMacShortcut: fact({ kind: 'name', value: '⇧⌘N', source: UNCHECKED, status: 'U' }),
};
