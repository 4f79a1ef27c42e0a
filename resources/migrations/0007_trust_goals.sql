-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 7: what is aimed at with an account.

-- One at an account: the trust index (0 to 100), how many deciders are to be known, or both; by which day. Beside them
-- what both were on the day when it was set: from there the path goes. trust_then in millionths, as in the ledger.
CREATE TABLE trust_goal (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL UNIQUE REFERENCES account (id) ON DELETE CASCADE,
    level INTEGER CHECK (level BETWEEN 1 AND 100),
    deciders INTEGER CHECK (deciders BETWEEN 1 AND 50),
    due INTEGER NOT NULL CHECK (due > set_on),
    set_on INTEGER NOT NULL,
    trust_then INTEGER NOT NULL CHECK (trust_then BETWEEN 0 AND 100000000),
    deciders_then INTEGER NOT NULL CHECK (deciders_then BETWEEN 0 AND 10000),
    CHECK (level IS NOT NULL OR deciders IS NOT NULL)
) STRICT;
