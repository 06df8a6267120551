/**
 * The turns of a conversation (?1) after a place of its log (?2), each found by the one after it: what
 * a statement begins with that looks for them.
 */
export const CHAIN = `WITH RECURSIVE chain (id, seq, previous) AS (
    SELECT log.id, log.seq, log.previous FROM conversations AS c JOIN log ON log.id = c.last_turn
    WHERE c.key = ?1 AND log.seq > ?2
    UNION ALL
    SELECT log.id, log.seq, log.previous FROM chain JOIN log ON log.id = chain.previous
    WHERE log.seq > ?2
  )`;

/** In ascending order, so many (?3) of them at most; all where that is negative. */
export const READ_TURNS = `${CHAIN}
  SELECT log.seq, activity, at, record
  FROM (SELECT id FROM chain ORDER BY seq LIMIT ?3) AS wanted JOIN log ON log.id = wanted.id
  ORDER BY log.seq`;

/** Asked while there is still the conversation, which leads to them. */
export const DELETE_TURNS = `DELETE FROM log WHERE id IN (${CHAIN} SELECT id FROM chain)`;
