-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 4: what there is to do (follow-ups, what was put off or seen to), who of ours knows whom and how well, whom an
-- account expects, and who follows a person who left.

-- What was agreed to be done, by whom and when.
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stakeholder_id INTEGER REFERENCES stakeholder (id) ON DELETE SET NULL,
    touchpoint_id INTEGER REFERENCES touchpoint (id) ON DELETE SET NULL,
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    who_id INTEGER REFERENCES own_person (id),
    due INTEGER NOT NULL,
    entered_on INTEGER NOT NULL,
    done_on INTEGER
) STRICT;
CREATE INDEX follow_up_account ON follow_up (account_id);
CREATE INDEX follow_up_stakeholder ON follow_up (stakeholder_id) WHERE stakeholder_id IS NOT NULL;
CREATE INDEX follow_up_touchpoint ON follow_up (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX follow_up_who ON follow_up (who_id) WHERE who_id IS NOT NULL;
CREATE INDEX follow_up_open ON follow_up (due) WHERE done_on IS NULL;

-- What the page Today is not to show: until a day, or (no day) not again for the same occurrence. `occurrence` is the
-- day since which it holds, or the touchpoint's id, so that what begins anew shows again.
CREATE TABLE attention_mark (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stakeholder_id INTEGER NOT NULL DEFAULT 0,
    occurrence INTEGER NOT NULL,
    hidden_until INTEGER,
    UNIQUE (account_id, kind, stakeholder_id, occurrence)
) STRICT;

-- How one of our people stands with a person of the customer, by our own judgement: 1 vendor, 2 credible source,
-- 3 problem solver, 4 trusted adviser.
CREATE TABLE relationship (
    id INTEGER PRIMARY KEY,
    own_person_id INTEGER NOT NULL REFERENCES own_person (id),
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    current_level INTEGER CHECK (current_level BETWEEN 1 AND 4),
    desired_level INTEGER CHECK (desired_level BETWEEN 1 AND 4),
    CHECK (current_level IS NOT NULL OR desired_level IS NOT NULL),
    UNIQUE (stakeholder_id, own_person_id)
) STRICT;
CREATE INDEX relationship_own_person ON relationship (own_person_id);

-- How many of each role an account is expected to have, beside expected_deciders; no value: nothing is said.
ALTER TABLE account ADD COLUMN expected_influencers INTEGER CHECK (expected_influencers BETWEEN 0 AND 50);
ALTER TABLE account ADD COLUMN expected_contacts INTEGER CHECK (expected_contacts BETWEEN 0 AND 50);

-- Whom this person follows in their place; and, of one who left, that nobody will.
ALTER TABLE stakeholder ADD COLUMN replaces_id INTEGER REFERENCES stakeholder (id) ON DELETE SET NULL;
ALTER TABLE stakeholder ADD COLUMN chair_removed INTEGER NOT NULL DEFAULT 0 CHECK (chair_removed IN (0, 1));
CREATE INDEX stakeholder_replaces ON stakeholder (replaces_id) WHERE replaces_id IS NOT NULL;


-- Touchpoints that went badly (x <= -0.3, in whole numbers), which ask for a response: few, and found by their day.
CREATE INDEX touchpoint_bad ON touchpoint (day)
    WHERE 5 * (ifnull(4 * (emotion - 3), 0) + ifnull(effectiveness - 3, 0) + ifnull(ease - 3, 0))
              <= -3 * (4 * (emotion IS NOT NULL) + (effectiveness IS NOT NULL) + (ease IS NOT NULL))
          AND coalesce(emotion, effectiveness, ease) IS NOT NULL;
