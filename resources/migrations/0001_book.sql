-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1 of the book. docs/file-format.md explains it to readers with other tools.
--
-- Days are whole days since 1970-01-01, moments milliseconds since 1970-01-01 UTC, money euro cents, times of day
-- minutes. Enumerations are words, but importance, which is the tenfold weight of the trust model so that sums of it
-- mean something: 1 routine, 5 minor, 10 normal, 20 major, 40 critical. Columns ending in _folded hold the name
-- trimmed, with single spaces, case-folded and in Unicode's form NFC: names are compared by them, and kept here (not
-- made by a function) so that any SQLite tool can read and check the file.
--
-- Ids of what people create are never used again (AUTOINCREMENT): the log of changes names rows by them.
--
-- Checks name words with OR, not in IN (...): of more than two SQLite makes a temporary table anew for every statement,
-- which takes longer than to store the row.

-- What people write ---------------------------------------------------------------------------------------------

CREATE TABLE list_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    list TEXT NOT NULL CHECK (list = 'cause' OR list = 'journey_stage' OR list = 'our_function' OR list = 'emotion'
                              OR list = 'sign'),
    finnish TEXT NOT NULL CHECK (length(finnish) BETWEEN 1 AND 200),
    finnish_folded TEXT NOT NULL CHECK (length(finnish_folded) > 0),
    english TEXT NOT NULL CHECK (length(english) BETWEEN 1 AND 200),
    english_folded TEXT NOT NULL CHECK (length(english_folded) > 0),
    valence TEXT NOT NULL CHECK (valence = 'negative' OR valence = 'neutral' OR valence = 'positive'),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    position INTEGER NOT NULL,
    UNIQUE (list, finnish_folded),
    UNIQUE (list, english_folded)
) STRICT;
CREATE INDEX list_item_position ON list_item (list, position);

CREATE TABLE own_person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_folded TEXT NOT NULL UNIQUE CHECK (length(name_folded) > 0),
    email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 200),
    our_function_id INTEGER REFERENCES list_item (id)
) STRICT;
CREATE INDEX own_person_function ON own_person (our_function_id) WHERE our_function_id IS NOT NULL;

CREATE TABLE partner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_folded TEXT NOT NULL UNIQUE CHECK (length(name_folded) > 0)
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_folded TEXT NOT NULL UNIQUE CHECK (length(name_folded) > 0)
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_folded TEXT NOT NULL UNIQUE CHECK (length(name_folded) > 0),
    business_id TEXT NOT NULL DEFAULT '' CHECK (length(business_id) <= 200),
    industry TEXT NOT NULL DEFAULT '' CHECK (length(industry) <= 200),
    segment TEXT NOT NULL DEFAULT '' CHECK (length(segment) <= 200),
    owner_id INTEGER REFERENCES own_person (id),
    annual_revenue_cents INTEGER CHECK (annual_revenue_cents BETWEEN 0 AND 100000000000000),
    annual_margin_cents INTEGER CHECK (annual_margin_cents BETWEEN -100000000000000 AND 100000000000000),
    customer_since INTEGER,
    contract_ends INTEGER,
    tender_expected INTEGER,
    competitors TEXT NOT NULL DEFAULT '' CHECK (length(competitors) <= 2000),
    ease_of_switching INTEGER CHECK (ease_of_switching BETWEEN 1 AND 5),
    intention_to_continue INTEGER CHECK (intention_to_continue BETWEEN 1 AND 5),
    expected_deciders INTEGER NOT NULL DEFAULT 1 CHECK (expected_deciders BETWEEN 0 AND 50),
    parent_id INTEGER REFERENCES account (id) ON DELETE SET NULL CHECK (parent_id IS NOT id),
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 100000)
) STRICT;
CREATE INDEX account_owner ON account (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX account_parent ON account (parent_id) WHERE parent_id IS NOT NULL;

-- What an account was from a day on; no day: for as long as is known.
CREATE TABLE account_lifecycle (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    from_day INTEGER,
    stage TEXT NOT NULL CHECK (stage = 'prospect' OR stage = 'customer' OR stage = 'lost'
                               OR stage = 'competitors_customer'),
    lost_reason TEXT NOT NULL DEFAULT '' CHECK (length(lost_reason) <= 2000),
    lost_to TEXT NOT NULL DEFAULT '' CHECK (length(lost_to) <= 200),
    UNIQUE (account_id, from_day)
) STRICT;

-- A person of a customer, or the one unnamed contact of an account that holds touchpoints naming nobody.
CREATE TABLE stakeholder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    name_folded TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 200),
    email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 200),
    phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 200),
    reports_to_id INTEGER REFERENCES stakeholder (id) ON DELETE SET NULL CHECK (reports_to_id IS NOT id),
    entered_on INTEGER NOT NULL,
    known_since INTEGER,
    active_until INTEGER,
    advocate INTEGER NOT NULL DEFAULT 0 CHECK (advocate IN (0, 1)),
    advocate_where TEXT NOT NULL DEFAULT '' CHECK (length(advocate_where) <= 2000),
    do_not_score INTEGER NOT NULL DEFAULT 0 CHECK (do_not_score IN (0, 1)),
    opening_step INTEGER CHECK (opening_step BETWEEN 1 AND 5),
    opening_day INTEGER CHECK ((opening_day IS NULL) = (opening_step IS NULL)),
    moved_from_id INTEGER REFERENCES stakeholder (id) ON DELETE SET NULL,
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 100000),
    CHECK ((kind = 'organisation') = (name = '')),
    CHECK ((name = '') = (name_folded = ''))
) STRICT;
CREATE INDEX stakeholder_name ON stakeholder (account_id, name_folded);
CREATE UNIQUE INDEX stakeholder_organisation ON stakeholder (account_id) WHERE kind = 'organisation';
CREATE INDEX stakeholder_reports_to ON stakeholder (reports_to_id) WHERE reports_to_id IS NOT NULL;
CREATE INDEX stakeholder_moved_from ON stakeholder (moved_from_id) WHERE moved_from_id IS NOT NULL;

CREATE TABLE stakeholder_role (
    id INTEGER PRIMARY KEY,
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    from_day INTEGER,
    role TEXT NOT NULL CHECK (role = 'decider' OR role = 'influencer' OR role = 'contact'),
    influence INTEGER NOT NULL CHECK (influence BETWEEN 1 AND 5),
    UNIQUE (stakeholder_id, from_day)
) STRICT;

-- emotion, effectiveness, ease, own_feeling: five steps, no value: not observed.
CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    time_minutes INTEGER CHECK (time_minutes BETWEEN 0 AND 1439),
    channel TEXT NOT NULL CHECK (channel = 'meeting' OR channel = 'teams' OR channel = 'call' OR channel = 'email'
                                 OR channel = 'message' OR channel = 'visit' OR channel = 'delivery'
                                 OR channel = 'service' OR channel = 'complaint' OR channel = 'invoice'),
    importance INTEGER NOT NULL CHECK (importance = 1 OR importance = 5 OR importance = 10 OR importance = 20
                                       OR importance = 40),
    emotion INTEGER CHECK (emotion BETWEEN 1 AND 5),
    effectiveness INTEGER CHECK (effectiveness BETWEEN 1 AND 5),
    ease INTEGER CHECK (ease BETWEEN 1 AND 5),
    named_emotion_id INTEGER REFERENCES list_item (id),
    factor TEXT NOT NULL CHECK (factor = 'ability' OR factor = 'benevolence' OR factor = 'integrity'),
    source TEXT NOT NULL CHECK (source = 'customer' OR source = 'observed' OR source = 'hearsay'),
    cause_id INTEGER REFERENCES list_item (id),
    mends_id INTEGER REFERENCES touchpoint (id) ON DELETE SET NULL CHECK (mends_id IS NOT id),
    journey_stage_id INTEGER REFERENCES list_item (id),
    our_function_id INTEGER REFERENCES list_item (id),
    hand_offs INTEGER CHECK (hand_offs BETWEEN 0 AND 99),
    delivered_by_id INTEGER REFERENCES partner (id),
    own_feeling INTEGER CHECK (own_feeling BETWEEN 1 AND 5),
    project_id INTEGER REFERENCES project (id),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 100000),
    note_private INTEGER NOT NULL DEFAULT 0 CHECK (note_private IN (0, 1)),
    recorded_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX touchpoint_account ON touchpoint (account_id, day, time_minutes);
CREATE INDEX touchpoint_mends ON touchpoint (mends_id) WHERE mends_id IS NOT NULL;
CREATE INDEX touchpoint_named_emotion ON touchpoint (named_emotion_id) WHERE named_emotion_id IS NOT NULL;
CREATE INDEX touchpoint_cause ON touchpoint (cause_id) WHERE cause_id IS NOT NULL;
CREATE INDEX touchpoint_journey_stage ON touchpoint (journey_stage_id) WHERE journey_stage_id IS NOT NULL;
CREATE INDEX touchpoint_function ON touchpoint (our_function_id) WHERE our_function_id IS NOT NULL;
CREATE INDEX touchpoint_partner ON touchpoint (delivered_by_id) WHERE delivered_by_id IS NOT NULL;
CREATE INDEX touchpoint_project ON touchpoint (project_id) WHERE project_id IS NOT NULL;

-- Who of the customer was there or was told. `day` repeats the touchpoint's, so that a person's history is one range
-- of one index; the trigger below moves it along.
CREATE TABLE touchpoint_stakeholder (
    id INTEGER PRIMARY KEY,
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id),
    day INTEGER NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('there', 'told')),
    UNIQUE (touchpoint_id, stakeholder_id)
) STRICT;
CREATE INDEX touchpoint_stakeholder_history ON touchpoint_stakeholder (stakeholder_id, day, touchpoint_id, presence);

CREATE TRIGGER touchpoint_day_moved AFTER UPDATE OF day ON touchpoint WHEN old.day <> new.day
BEGIN
    UPDATE touchpoint_stakeholder SET day = new.day WHERE touchpoint_id = new.id;
END;

CREATE TABLE touchpoint_own_person (
    id INTEGER PRIMARY KEY,
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    own_person_id INTEGER NOT NULL REFERENCES own_person (id),
    UNIQUE (touchpoint_id, own_person_id)
) STRICT;
CREATE INDEX touchpoint_own_person_person ON touchpoint_own_person (own_person_id);

CREATE TABLE touchpoint_sign (
    id INTEGER PRIMARY KEY,
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    sign_id INTEGER NOT NULL REFERENCES list_item (id),
    UNIQUE (touchpoint_id, sign_id)
) STRICT;
CREATE INDEX touchpoint_sign_sign ON touchpoint_sign (sign_id);

-- Parameters of the trust model by their keys; one that is missing has its default.
CREATE TABLE parameter (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 40),
    value REAL NOT NULL
) STRICT;

-- author: the id of the own person who uses this book.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 40),
    value TEXT NOT NULL
) STRICT;

-- What has ever been imported, so that the same file adds nothing again. cells: a JSON object of field to what the
-- imported file said there, so that a later import changes nothing but what the file then says otherwise.
CREATE TABLE import_record (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'account' OR kind = 'person' OR kind = 'touchpoint'),
    key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    subject_uid TEXT NOT NULL CHECK (length(subject_uid) = 36),
    cells TEXT
) STRICT;
CREATE INDEX import_record_fingerprint ON import_record (kind, fingerprint);
CREATE INDEX import_record_key ON import_record (kind, key) WHERE key <> '';

-- History of changes ----------------------------------------------------------------------------------------------

-- One step of the user.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    author_id INTEGER REFERENCES own_person (id),
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX change_set_author ON change_set (author_id) WHERE author_id IS NOT NULL;

-- Every row of the tables above that a step changed, written by temporary triggers of the connection, made from the
-- tables' own columns: no write can forget it. before and after are JSON objects of columns:
--   insert  after: the whole row; empty in bulk steps (create_book, import, make_sample), where the row itself, or
--           the `before` of its next change, holds it
--   update  before and after: the columns that changed
--   delete  before: the whole row
-- Blobs are in hexadecimal.
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    change_set_id INTEGER NOT NULL REFERENCES change_set (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op = 'insert' OR op = 'update' OR op = 'delete'),
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX change_log_change_set ON change_log (change_set_id);

-- The ledger: a projection of everything above, made anew from it at any time. Never logged. -----------------------
-- entry_kind: 0 touchpoint (entry_id is its id), 1 opening estimate (entry_id is the person's id), 2 survey.

-- Amounts in millionths of a point; effect and trust in millionths on the scale 0 to 100.
CREATE TABLE posting (
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    entry_kind INTEGER NOT NULL CHECK (entry_kind BETWEEN 0 AND 2),
    entry_id INTEGER NOT NULL,
    deposited INTEGER NOT NULL,
    overflowed INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    cushioned INTEGER NOT NULL,
    forgiven INTEGER NOT NULL,
    corrected_goodwill INTEGER NOT NULL,
    corrected_grievance INTEGER NOT NULL,
    effect INTEGER NOT NULL,
    trust INTEGER NOT NULL,
    PRIMARY KEY (stakeholder_id, day, entry_kind, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_entry ON posting (entry_id, entry_kind);

-- The reservoir at the end of each day with entries, in points.
CREATE TABLE reservoir (
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    pending_goodwill REAL NOT NULL,
    settled_goodwill REAL NOT NULL,
    open_pending REAL NOT NULL,
    open_settled REAL NOT NULL,
    closed_pending REAL NOT NULL,
    closed_settled REAL NOT NULL,
    survey_goodwill REAL NOT NULL,
    survey_grievance REAL NOT NULL,
    cx_joy REAL NOT NULL,
    cx_joy_weight REAL NOT NULL,
    cx_sorrow REAL NOT NULL,
    cx_sorrow_weight REAL NOT NULL,
    heard_total REAL NOT NULL,
    heard_from_customer REAL NOT NULL,
    last_contact INTEGER,
    has_evidence INTEGER NOT NULL CHECK (has_evidence IN (0, 1)),
    PRIMARY KEY (stakeholder_id, day)
) STRICT, WITHOUT ROWID;

-- A failure as it stood after each day on which it happened or was mended.
CREATE TABLE failure (
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    entry_kind INTEGER NOT NULL CHECK (entry_kind BETWEEN 0 AND 2),
    entry_id INTEGER NOT NULL,
    failure_day INTEGER NOT NULL,
    size REAL NOT NULL,
    pending REAL NOT NULL,
    settled REAL NOT NULL,
    factor TEXT NOT NULL CHECK (factor = 'ability' OR factor = 'benevolence' OR factor = 'integrity'),
    cause INTEGER NOT NULL,
    earlier_failures INTEGER NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    recovered INTEGER NOT NULL CHECK (recovered IN (0, 1)),
    failed_again INTEGER NOT NULL CHECK (failed_again IN (0, 1)),
    PRIMARY KEY (stakeholder_id, day, entry_kind, entry_id)
) STRICT, WITHOUT ROWID;

-- Days on which surveys scaled settled evidence by `kept`.
CREATE TABLE correction (
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    kept REAL NOT NULL,
    PRIMARY KEY (stakeholder_id, day)
) STRICT, WITHOUT ROWID;
