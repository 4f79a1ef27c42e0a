-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2: undo and history from the log of changes.

-- Of a step that undid or redid another: which.
ALTER TABLE change_set ADD COLUMN undoes_id INTEGER REFERENCES change_set (id);
CREATE INDEX change_set_undoes ON change_set (undoes_id) WHERE undoes_id IS NOT NULL;

-- What the changed row is a part of: the id that its ON DELETE CASCADE key holds, by which the history of an account,
-- a person or a touchpoint finds also the parts that are gone. Empty, as `after` is, for inserts in bulk.
-- From this version on the log holds REAL columns as text of 17 digits: JSON numbers lost the last two.
ALTER TABLE change_log ADD COLUMN owner_id INTEGER;

UPDATE change_log SET owner_id = json_extract(ifnull(before, after), '$.account_id')
    WHERE table_name IN ('account_lifecycle', 'stakeholder', 'touchpoint') AND op <> 'update'
    AND json_valid(ifnull(before, after)) AND json_type(ifnull(before, after), '$.account_id') = 'integer';
UPDATE change_log SET owner_id = json_extract(ifnull(before, after), '$.stakeholder_id')
    WHERE table_name = 'stakeholder_role' AND op <> 'update'
    AND json_valid(ifnull(before, after)) AND json_type(ifnull(before, after), '$.stakeholder_id') = 'integer';
UPDATE change_log SET owner_id = json_extract(ifnull(before, after), '$.touchpoint_id')
    WHERE table_name IN ('touchpoint_stakeholder', 'touchpoint_own_person', 'touchpoint_sign') AND op <> 'update'
    AND json_valid(ifnull(before, after)) AND json_type(ifnull(before, after), '$.touchpoint_id') = 'integer';

CREATE INDEX change_log_row ON change_log (table_name, row_id);
CREATE INDEX change_log_owner ON change_log (owner_id, table_name, op) WHERE owner_id IS NOT NULL;
-- The removals of accounts alone, to list those that are gone however long the log is.
CREATE INDEX change_log_removed_account ON change_log (table_name, op, row_id) WHERE table_name = 'account' AND op = 'delete';
