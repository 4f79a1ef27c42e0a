-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 8: which of what was agreed the customer knows of; and when in its day a review began.

-- Agreed with the customer at the table: a meeting in which they sit shows this, and nothing else that was agreed.
ALTER TABLE review_decision ADD COLUMN with_customer INTEGER NOT NULL DEFAULT 0 CHECK (with_customer IN (0, 1));

-- What was entered of its day after that moment was not seen. No value: the figures are of the end of the day.
ALTER TABLE review ADD COLUMN started_at_ms INTEGER;
