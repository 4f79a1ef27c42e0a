-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 8: which of what was agreed the customer knows of.

-- Agreed with the customer at the table: a meeting in which they sit shows this, and nothing else that was agreed.
ALTER TABLE review_decision ADD COLUMN with_customer INTEGER NOT NULL DEFAULT 0 CHECK (with_customer IN (0, 1));
