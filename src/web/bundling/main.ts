import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Plugin, transform } from 'esbuild';
import { pages as de } from '../../locales/de/pages.ts';
import { pages as en } from '../../locales/en/pages.ts';
import { browserReleases } from './browserReleases.ts';

const WEB = fileURLToPath(new URL('..', import.meta.url));
const OUT = fileURLToPath(new URL('../../../build/web/', import.meta.url));
/** Everything the widget uses is in these: shadow roots, style sheets made by script, `import()`. */
const TARGET = ['es2022', 'chrome105', 'firefox110', 'safari16.4'];

/** A style sheet that a script imports is its text, minified. */
const styles: Plugin = {
  name: 'styles as text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: await minifiedCss(path),
      loader: 'text',
    }));
  },
};

async function minifiedCss(path: string): Promise<string> {
  const source = readFileSync(path, 'utf8');
  return (await transform(source, { loader: 'css', minify: true, target: TARGET })).code.trim();
}

async function bundle(
  entry: string,
  format: 'esm' | 'iife',
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(WEB, entry)],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: TARGET,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    plugins: [styles],
    define,
    logLevel: 'warning',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild made nothing of ${entry}.`);
  return file.text;
}

/** Bundles the widget and the pages into `build/web`, each file compressed beside itself. */
async function buildWeb(): Promise<void> {
  const files = new Map<string, string>();
  const asset = (name: string, extension: string, content: string) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const path = `assets/${name}-${hash}.${extension}`;
    files.set(path, content);
    return path;
  };
  const widget = asset('widget', 'js', await bundle('widget.tsx', 'esm'));
  files.set('lotse.js', await bundle('loader.ts', 'iife', { WIDGET_PATH: JSON.stringify(widget) }));
  const css = asset('page', 'css', await minifiedCss(join(WEB, 'pages/page.css')));
  const names: Readonly<Record<string, string>> = {
    WIDGET: widget,
    CSS: css,
    HOME: asset('home', 'js', await bundle('pages/home.ts', 'esm')),
    BROWSER: asset(
      'browser',
      'js',
      await bundle('pages/browser.ts', 'esm', { RELEASES: JSON.stringify(browserReleases()) }),
    ),
  };
  for (const page of ['index', 'chat', 'browser']) {
    const html = readFileSync(join(WEB, `pages/${page}.html`), 'utf8');
    files.set(
      `${page}.html`,
      html
        .replace(/%(\w+)%/g, (_, name: string) => `/${names[name] ?? name}`)
        .replace(/\[\[(\w+)\.(\w+)\]\]/g, (_, part: string, key: string) => inBoth(part, key)),
    );
  }
  files.set('icon.svg', readFileSync(join(WEB, 'pages/icon.svg'), 'utf8'));
  write(files);
}

/** A text in both languages; the page's own language decides which is seen. */
function inBoth(part: string, key: string): string {
  return Object.entries({ de, en })
    .map(([language, pages]) => {
      const text = (pages as Readonly<Record<string, Readonly<Record<string, string>>>>)[part]?.[
        key
      ];
      if (text === undefined) throw new Error(`There is no text ${part}.${key} in ${language}.`);
      return `<span lang="${language}">${text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</span>`;
    })
    .join('');
}

/** Each file is put in place whole: a server or a test may be reading meanwhile. */
function write(files: ReadonlyMap<string, string>): void {
  const written = new Set<string>();
  for (const [name, text] of files) {
    const bytes = Buffer.from(text);
    for (const [suffix, content] of [
      ['', bytes],
      ['.gz', gzipSync(bytes, { level: 9 })],
      ['.br', brotliCompressSync(bytes)],
    ] as const) {
      const path = join(OUT, name + suffix);
      mkdirSync(dirname(path), { recursive: true });
      const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
      writeFileSync(draft, content);
      renameSync(draft, path);
      written.add(name + suffix);
    }
  }
  for (const entry of readdirSync(OUT, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    if (!written.has(relative(OUT, path).replaceAll('\\', '/'))) rmSync(path, { force: true });
  }
}

await buildWeb();
