import type { Database } from 'better-sqlite3';

/** A row or two in every table of schema 1 that a new register leaves empty. Invented content. */
export function fillOneOfEach(db: Database, userId: string): void {
  const at = '2026-11-23T08:00:00.000Z';
  db.transaction(() => {
    const insertCase = db.prepare(
      `INSERT INTO case_file (id, regime, internal_reference, diary_number, heading, heading_key, stage, received_on,
        created_at, updated_at, revision) VALUES (?, 'lex-sarah', ?, ?, 'Fall', 'fall', 'report', '2026-11-20', ?, ?, 1)`,
    );
    insertCase.run('c1', 'LS-1', 'SN 2026/1', at, at);
    insertCase.run('c2', 'LS-2', null, at, at);
    const insertRecord = db.prepare(
      `INSERT INTO record (id, case_id, collection, label, position, revision, created_at, created_by)
       VALUES (?, 'c1', ?, ?, 1, 1, ?, ?)`,
    );
    insertRecord.run('r1', 'causes', 'A', at, userId);
    insertRecord.run('r2', 'attachments', 'B', at, userId);
    db.prepare(`INSERT INTO field VALUES ('r1', 'level', '"system"', 1, ?, ?)`).run(at, userId);
    db.prepare(`INSERT INTO identity VALUES ('r1', 'name', 'Åsa Öberg', 1, ?)`).run(at);
    db.prepare(`INSERT INTO original VALUES ('r1', 'text', 'Inklistrat', 'abc', ?, ?)`).run(at, userId);
    db.prepare(`INSERT INTO attachment VALUES ('r2', 'foto.jpg', 'image/jpeg', 3, NULL, 'receiving', ?)`).run(
      at,
    );
    db.prepare(`INSERT INTO attachment_chunk VALUES ('r2', 0, x'010203')`).run();
    db.prepare(
      `INSERT INTO ready_mark (id, case_id, document_id, marked_at, marked_by, marked_by_name, marked_on, basis_hash,
         overrides, revoked_at) VALUES (1, 'c1', 'decision', ?, ?, 'Karin Ek', '2026-11-23', 'abc', '[]', NULL)`,
    ).run(at, userId);
    db.prepare(
      `INSERT INTO stated_reason VALUES (1, 'c1', 'r1', 'correction', 'reasons', 'Fel dag', ?, ?)`,
    ).run(at, userId);
    db.exec(`INSERT INTO reference_counter VALUES ('2026', 2)`);
    db.prepare(
      `INSERT INTO export_log VALUES (1, 'c1', 'decision', 'full', 'intended', 'b.docx', NULL, NULL, NULL, ?, NULL)`,
    ).run(at);
    db.exec(`
      INSERT INTO setting VALUES ('units', '[]', 1);
      INSERT INTO link VALUES (1, 'c1', 'r1', 'sources', 'r2', 1);
      INSERT INTO link_set VALUES ('r1', 'sources', 1);
      INSERT INTO rich_block VALUES ('r1', 'reasons', 'b1', 1.5, '{}', 'hon får hjälp', 1);
      INSERT INTO index_entry VALUES (1, 'c1', 'r1', 'reasons', 'b1');
      INSERT INTO index_entry VALUES (2, 'c1', 'r1', 'reasons', 'b2');
      INSERT INTO text_index (rowid, body) VALUES (1, 'hon får hjälp');
      INSERT INTO text_index (rowid, body) VALUES (2, 'hennes far ringde');
    `);
  })();
}
