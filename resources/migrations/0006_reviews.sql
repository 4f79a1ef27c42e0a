-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 6: reviews of an account or of the portfolio, what was seen in them, and what was decided.

-- account_id: whose review it is; of a portfolio review none, for it is of all those in review_account.
CREATE TABLE review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    kind TEXT NOT NULL CHECK (kind = 'account' OR kind = 'portfolio'),
    account_id INTEGER REFERENCES account (id) ON DELETE CASCADE CHECK (account_id IS NULL OR kind = 'account'),
    name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 200),
    day INTEGER NOT NULL,
    finished_on INTEGER CHECK (finished_on >= day),
    next_on INTEGER CHECK (next_on > day),
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 100000)
) STRICT;
CREATE INDEX review_account_of ON review (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX review_day ON review (day);

-- Who took part: one of us, one of theirs, or a name that is nowhere else. None of the three: somebody whose data was removed.
CREATE TABLE review_participant (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    own_person_id INTEGER REFERENCES own_person (id),
    stakeholder_id INTEGER REFERENCES stakeholder (id) ON DELETE SET NULL,
    name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 200),
    CHECK ((own_person_id IS NOT NULL) + (stakeholder_id IS NOT NULL) + (name <> '') <= 1)
) STRICT;
CREATE INDEX review_participant_review ON review_participant (review_id);
CREATE INDEX review_participant_own ON review_participant (own_person_id) WHERE own_person_id IS NOT NULL;
CREATE INDEX review_participant_stakeholder ON review_participant (stakeholder_id) WHERE stakeholder_id IS NOT NULL;

-- What was seen of an account when the review began; never computed again. Trust and CX in millionths on 0 to 100, the
-- layers and shares in millionths of the whole, causes a list of what changed trust since `since`.
CREATE TABLE review_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    review_id INTEGER NOT NULL REFERENCES review (id),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage = 'prospect' OR stage = 'customer' OR stage = 'lost' OR stage = 'competitors_customer'),
    field TEXT NOT NULL CHECK (field = 'strong' OR field = 'carried_by_trust' OR field = 'happy_but_thin'
                               OR field = 'at_risk' OR field = 'not_known_yet'),
    annual_revenue_cents INTEGER CHECK (annual_revenue_cents >= 0),
    trust INTEGER NOT NULL CHECK (trust BETWEEN 0 AND 100000000),
    belief INTEGER NOT NULL CHECK (belief BETWEEN 0 AND 1000000),
    distrust INTEGER NOT NULL CHECK (distrust BETWEEN 0 AND 1000000),
    unknown INTEGER NOT NULL CHECK (unknown BETWEEN 0 AND 1000000),
    cx INTEGER CHECK (cx BETWEEN 0 AND 100000000),
    velocity INTEGER NOT NULL,
    known_trust INTEGER CHECK (known_trust BETWEEN 0 AND 100000000),
    lowest_decider INTEGER CHECK (lowest_decider BETWEEN 0 AND 100000000),
    heard_from_customer INTEGER CHECK (heard_from_customer BETWEEN 0 AND 1000000),
    carries INTEGER NOT NULL CHECK (carries BETWEEN 0 AND 9),
    deciders_known INTEGER NOT NULL CHECK (deciders_known >= 0),
    deciders_expected INTEGER NOT NULL CHECK (deciders_expected >= 1),
    people_known INTEGER NOT NULL CHECK (people_known >= 0),
    people INTEGER NOT NULL CHECK (people >= people_known),
    late_promises INTEGER NOT NULL CHECK (late_promises >= 0),
    last_contact INTEGER,
    since INTEGER NOT NULL,
    causes TEXT NOT NULL DEFAULT '[]' CHECK (length(causes) <= 10000),
    UNIQUE (review_id, account_id)
) STRICT;
CREATE INDEX review_account_account ON review_account (account_id);

-- What was decided, of an account or of the whole; or a follow-up that was agreed, which lives in its own table and whose
-- words stay here when it goes.
CREATE TABLE review_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    review_id INTEGER NOT NULL REFERENCES review (id),
    account_id INTEGER REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'decision' OR kind = 'follow_up'),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    follow_up_id INTEGER REFERENCES follow_up (id) ON DELETE SET NULL CHECK (follow_up_id IS NULL OR kind = 'follow_up'),
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'carried_out' OR state = 'dropped'),
    settled_on INTEGER CHECK ((settled_on IS NULL) = (state = 'open'))
) STRICT;
CREATE INDEX review_decision_review ON review_decision (review_id);
CREATE INDEX review_decision_account ON review_decision (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX review_decision_follow_up ON review_decision (follow_up_id) WHERE follow_up_id IS NOT NULL;
