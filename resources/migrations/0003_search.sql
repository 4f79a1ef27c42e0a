-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3: finding names and notes by their words.

-- Indices without the texts themselves, which stand in their tables; made anew from those at any time. Diacritics do
-- not count here ("makinen" finds Mäkinen). One to three letters are indexed as such, so that the first ones typed cost no
-- more than the last. Written beside each change, not by triggers: an import would pay for those with every row.

-- rowid: day * 2^32 + touchpoint's id, so that the newest come first by themselves.
CREATE VIRTUAL TABLE note_index USING fts5
    (words, content = '', detail = none, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');
-- rowid: 2 * id of the account, 2 * id + 1 of the person.
CREATE VIRTUAL TABLE name_index USING fts5
    (words, content = '', detail = none, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO note_index (rowid, words) SELECT day * 4294967296 + id, note FROM touchpoint
    WHERE note <> '' AND day BETWEEN -3000000 AND 3000000 AND id BETWEEN 1 AND 4294967295 ORDER BY 1;
INSERT INTO name_index (rowid, words) SELECT 2 * id, name FROM account ORDER BY 1;
INSERT INTO name_index (rowid, words)
    SELECT 2 * id + 1, name || ' ' || title || ' ' || email FROM stakeholder WHERE kind = 'person' ORDER BY 1;
