-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 5: what the customer was promised and what became of it, what they answered when asked, how a bad moment was
-- seen to, which emotions we aim at, and what they value.

-- A touchpoint that was not scored in steps but follows from something else: a promise that was settled, or an answer to a
-- survey. recorded_score is x itself; the steps are empty then.
ALTER TABLE touchpoint ADD COLUMN recorded_as TEXT CHECK (recorded_as = 'promise_kept' OR recorded_as = 'promise_kept_late'
    OR recorded_as = 'promise_broken' OR recorded_as = 'promise_mended' OR recorded_as = 'csat' OR recorded_as = 'ces');
ALTER TABLE touchpoint ADD COLUMN recorded_score REAL CHECK (recorded_score BETWEEN -1 AND 1)
    CHECK ((recorded_as IS NULL) = (recorded_score IS NULL));

DROP INDEX touchpoint_bad;
-- Touchpoints that went badly (x <= -0.3, steps in whole numbers), which ask for a response: few, and found by their day.
CREATE INDEX touchpoint_bad ON touchpoint (day)
    WHERE (ifnull(recorded_score, 0) <= -0.299999999 OR (recorded_score IS NULL
          AND 5 * (ifnull(4 * (emotion - 3), 0) + ifnull(effectiveness - 3, 0) + ifnull(ease - 3, 0))
              <= -3 * (4 * (emotion IS NOT NULL) + (effectiveness IS NOT NULL) + (ease IS NOT NULL))
          AND coalesce(emotion, effectiveness, ease) IS NOT NULL));

-- How encounters felt to our own people, looked at by their day.
CREATE INDEX touchpoint_own_feeling ON touchpoint (day) WHERE own_feeling IS NOT NULL;

-- Who is not to be asked by survey; and within how many working hours a bad touchpoint is answered here (no value: as the
-- book says).
ALTER TABLE stakeholder ADD COLUMN survey_opt_out INTEGER NOT NULL DEFAULT 0 CHECK (survey_opt_out IN (0, 1));
ALTER TABLE account ADD COLUMN response_target_hours INTEGER CHECK (response_target_hours BETWEEN 1 AND 400);

-- Promises ---------------------------------------------------------------------------------------------------------

-- Promised to all customers of a segment (no segment: to all), and kept or broken account by account: each has a promise.
CREATE TABLE company_promise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    segment TEXT NOT NULL DEFAULT '' CHECK (length(segment) <= 200),
    made_on INTEGER NOT NULL,
    due INTEGER NOT NULL CHECK (due >= made_on)
) STRICT;

-- importance as of touchpoints. A promise kept after it was marked broken is kept_late and has both touchpoints.
CREATE TABLE promise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    company_promise_id INTEGER REFERENCES company_promise (id) ON DELETE SET NULL,
    stakeholder_id INTEGER REFERENCES stakeholder (id) ON DELETE SET NULL,
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    who_id INTEGER REFERENCES own_person (id),
    our_function_id INTEGER REFERENCES list_item (id),
    delivered_by_id INTEGER REFERENCES partner (id),
    importance INTEGER NOT NULL CHECK (importance = 1 OR importance = 5 OR importance = 10 OR importance = 20
                                       OR importance = 40),
    made_on INTEGER NOT NULL,
    due INTEGER NOT NULL CHECK (due >= made_on),
    made_in_id INTEGER REFERENCES touchpoint (id) ON DELETE SET NULL,
    entered_on INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'kept' OR state = 'kept_late' OR state = 'broken'
                               OR state = 'withdrawn'),
    settled_on INTEGER CHECK ((settled_on IS NULL) = (state = 'open')),
    settled_by_id INTEGER REFERENCES touchpoint (id) ON DELETE SET NULL,
    broken_by_id INTEGER REFERENCES touchpoint (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX promise_account ON promise (account_id);
CREATE INDEX promise_company ON promise (company_promise_id) WHERE company_promise_id IS NOT NULL;
CREATE INDEX promise_stakeholder ON promise (stakeholder_id) WHERE stakeholder_id IS NOT NULL;
CREATE INDEX promise_who ON promise (who_id) WHERE who_id IS NOT NULL;
CREATE INDEX promise_function ON promise (our_function_id) WHERE our_function_id IS NOT NULL;
CREATE INDEX promise_partner ON promise (delivered_by_id) WHERE delivered_by_id IS NOT NULL;
CREATE INDEX promise_made_in ON promise (made_in_id) WHERE made_in_id IS NOT NULL;
CREATE INDEX promise_settled_by ON promise (settled_by_id) WHERE settled_by_id IS NOT NULL;
CREATE INDEX promise_broken_by ON promise (broken_by_id) WHERE broken_by_id IS NOT NULL;
CREATE INDEX promise_open ON promise (due) WHERE state = 'open';
CREATE INDEX promise_settled ON promise (settled_on) WHERE settled_on IS NOT NULL;

-- New dates agreed before the old ones passed, oldest first.
CREATE TABLE promise_date (
    id INTEGER PRIMARY KEY,
    promise_id INTEGER NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
    agreed_on INTEGER NOT NULL,
    due_before INTEGER NOT NULL,
    due_after INTEGER NOT NULL
) STRICT;
CREATE INDEX promise_date_promise ON promise_date (promise_id);

-- Surveys ----------------------------------------------------------------------------------------------------------

-- lowest and highest: the scale as it was used. An instrument on another scale than its own is kept and compared with nothing.
CREATE TABLE survey (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    instrument TEXT NOT NULL CHECK (instrument = 'nps' OR instrument = 'csat' OR instrument = 'ces' OR instrument = 'trust'
                                    OR instrument = 'other'),
    lowest INTEGER NOT NULL CHECK (lowest BETWEEN 0 AND 100),
    highest INTEGER NOT NULL CHECK (highest BETWEEN 1 AND 100 AND highest > lowest),
    channel TEXT NOT NULL CHECK (channel = 'meeting' OR channel = 'teams' OR channel = 'call' OR channel = 'email'
                                 OR channel = 'message' OR channel = 'visit' OR channel = 'delivery'
                                 OR channel = 'service' OR channel = 'complaint' OR channel = 'invoice'),
    opened_on INTEGER NOT NULL,
    closes_on INTEGER CHECK (closes_on >= opened_on)
) STRICT;

CREATE TABLE survey_invitation (
    id INTEGER PRIMARY KEY,
    survey_id INTEGER NOT NULL REFERENCES survey (id),
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    invited_on INTEGER NOT NULL,
    UNIQUE (survey_id, stakeholder_id)
) STRICT;
CREATE INDEX survey_invitation_stakeholder ON survey_invitation (stakeholder_id);

-- score: of every instrument but the trust scale, which has its three items. touchpoint_id: what a CSAT or CES became.
CREATE TABLE survey_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    survey_id INTEGER NOT NULL REFERENCES survey (id),
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    score INTEGER,
    ability INTEGER,
    benevolence INTEGER,
    integrity INTEGER,
    comment TEXT NOT NULL DEFAULT '' CHECK (length(comment) <= 100000),
    touchpoint_id INTEGER REFERENCES touchpoint (id) ON DELETE SET NULL,
    recorded_at_ms INTEGER NOT NULL,
    UNIQUE (survey_id, stakeholder_id),
    CHECK (coalesce(score, ability, benevolence, integrity) IS NOT NULL)
) STRICT;
CREATE INDEX survey_answer_stakeholder ON survey_answer (stakeholder_id, day);
CREATE INDEX survey_answer_touchpoint ON survey_answer (touchpoint_id) WHERE touchpoint_id IS NOT NULL;

-- The closed loop --------------------------------------------------------------------------------------------------

-- A bad moment that is seen to: opened, responded to, acted on, outcome asked from the customer, closed, in this order.
CREATE TABLE loop_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stakeholder_id INTEGER REFERENCES stakeholder (id) ON DELETE SET NULL,
    touchpoint_id INTEGER REFERENCES touchpoint (id) ON DELETE SET NULL,
    answer_id INTEGER REFERENCES survey_answer (id) ON DELETE SET NULL,
    reason TEXT NOT NULL CHECK (reason = 'bad_touchpoint' OR reason = 'detractor' OR reason = 'passive'),
    owner_id INTEGER REFERENCES own_person (id),
    our_function_id INTEGER REFERENCES list_item (id),
    opened_at_ms INTEGER NOT NULL,
    due_at_ms INTEGER NOT NULL CHECK (due_at_ms >= opened_at_ms),
    responded_at_ms INTEGER CHECK (responded_at_ms >= opened_at_ms),
    acted_at_ms INTEGER CHECK (acted_at_ms >= responded_at_ms),
    action TEXT NOT NULL DEFAULT '' CHECK (length(action) <= 2000),
    asked_at_ms INTEGER CHECK (asked_at_ms >= acted_at_ms),
    outcome TEXT CHECK (outcome = 'satisfied' OR outcome = 'partly' OR outcome = 'dissatisfied' OR outcome = 'no_answer'),
    closed_at_ms INTEGER CHECK (closed_at_ms >= asked_at_ms),
    comment TEXT NOT NULL DEFAULT '' CHECK (length(comment) <= 2000),
    recovery_id INTEGER REFERENCES touchpoint (id) ON DELETE SET NULL,
    CHECK (acted_at_ms IS NULL OR responded_at_ms IS NOT NULL),
    CHECK (asked_at_ms IS NULL OR acted_at_ms IS NOT NULL),
    CHECK (closed_at_ms IS NULL OR asked_at_ms IS NOT NULL)
) STRICT;
CREATE INDEX loop_case_account ON loop_case (account_id);
CREATE INDEX loop_case_stakeholder ON loop_case (stakeholder_id) WHERE stakeholder_id IS NOT NULL;
CREATE INDEX loop_case_touchpoint ON loop_case (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX loop_case_answer ON loop_case (answer_id) WHERE answer_id IS NOT NULL;
CREATE INDEX loop_case_owner ON loop_case (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX loop_case_function ON loop_case (our_function_id) WHERE our_function_id IS NOT NULL;
CREATE INDEX loop_case_recovery ON loop_case (recovery_id) WHERE recovery_id IS NOT NULL;
CREATE INDEX loop_case_opened ON loop_case (opened_at_ms);
CREATE INDEX loop_case_open ON loop_case (due_at_ms) WHERE closed_at_ms IS NULL;

-- Emotion goals and value ------------------------------------------------------------------------------------------

-- An emotion we aim at (a negative one: that we set out to remove) at an account, of one kind of touchpoint or of all.
CREATE TABLE emotion_goal (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    emotion_id INTEGER NOT NULL REFERENCES list_item (id),
    channel TEXT CHECK (channel = 'meeting' OR channel = 'teams' OR channel = 'call' OR channel = 'email'
                        OR channel = 'message' OR channel = 'visit' OR channel = 'delivery'
                        OR channel = 'service' OR channel = 'complaint' OR channel = 'invoice'),
    journey_stage_id INTEGER REFERENCES list_item (id),
    CHECK (channel IS NULL OR journey_stage_id IS NULL)
) STRICT;
CREATE INDEX emotion_goal_account ON emotion_goal (account_id);
CREATE INDEX emotion_goal_emotion ON emotion_goal (emotion_id);
CREATE INDEX emotion_goal_stage ON emotion_goal (journey_stage_id) WHERE journey_stage_id IS NOT NULL;

-- What an account expects to gain from us, in its own words.
CREATE TABLE value_driver (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    finnish TEXT NOT NULL CHECK (length(finnish) BETWEEN 1 AND 200),
    english TEXT NOT NULL CHECK (length(english) BETWEEN 1 AND 200),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX value_driver_account ON value_driver (account_id, position);

-- How a person saw it on a day, 1 to 5 each: what they expect, what they get, what it costs them.
CREATE TABLE value_rating (
    id INTEGER PRIMARY KEY,
    driver_id INTEGER NOT NULL REFERENCES value_driver (id),
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    expectation INTEGER CHECK (expectation BETWEEN 1 AND 5),
    delivery INTEGER CHECK (delivery BETWEEN 1 AND 5),
    sacrifice INTEGER CHECK (sacrifice BETWEEN 1 AND 5),
    UNIQUE (driver_id, stakeholder_id, day),
    CHECK (coalesce(expectation, delivery, sacrifice) IS NOT NULL)
) STRICT;
CREATE INDEX value_rating_stakeholder ON value_rating (stakeholder_id);
