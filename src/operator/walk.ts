import type { Outline, StoreArchive } from '../contracts/archive.ts';

/** Of outlines, which are small. */
const PAGE = 1000;

/** All that is stored, page by page. */
export async function* pagesOf(archive: StoreArchive, limit = PAGE): AsyncGenerator<Outline[]> {
  let after: string | undefined;
  for (;;) {
    const page = await archive.outlines({ after, limit });
    if (page.length === 0) return;
    after = page.at(-1)?.key;
    yield page;
  }
}

/** All that is stored, one by one. */
export async function* outlinesOf(archive: StoreArchive): AsyncGenerator<Outline> {
  for await (const page of pagesOf(archive)) yield* page;
}
