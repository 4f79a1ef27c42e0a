-- SPDX-License-Identifier: GPL-3.0-or-later
-- A book of version 6: laarictl sample --accounts 2 --touchpoints 30 --date 2026-11-20 --language en, and two touchpoints
-- logged; then .dump of sqlite3, the indices of words as the migration makes them (their own tables hold nothing else).
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO list_item VALUES(1,'01a1f71c-7600-759e-944c-f78aa7d4f386','cause','Myöhästyminen','myöhästyminen','Late','late','neutral',0,1);
INSERT INTO list_item VALUES(2,'01a1f71c-7600-74d6-ad98-e33911c47472','cause','Vika','vika','Fault','fault','neutral',0,2);
INSERT INTO list_item VALUES(3,'01a1f71c-7600-723e-afa3-b3e9bee89f7f','cause','Laiminlyönti','laiminlyönti','Neglect','neglect','neutral',0,3);
INSERT INTO list_item VALUES(4,'01a1f71c-7600-7e48-becd-3c98261d8883','cause','Väärä tieto','väärä tieto','Wrong information','wrong information','neutral',0,4);
INSERT INTO list_item VALUES(5,'01a1f71c-7600-77ae-8409-c3676771fc50','cause','Epäasiallinen käytös','epäasiallinen käytös','Improper conduct','improper conduct','neutral',0,5);
INSERT INTO list_item VALUES(6,'01a1f71c-7600-7f46-b7e1-714f98457113','cause','Laskutusvirhe','laskutusvirhe','Invoicing error','invoicing error','neutral',0,6);
INSERT INTO list_item VALUES(7,'01a1f71c-7600-744e-ab40-222fc4c2a0c5','cause','Hinta','hinta','Price','price','neutral',0,7);
INSERT INTO list_item VALUES(8,'01a1f71c-7600-7860-bad7-2c5bfbfb0f14','cause','Henkilövaihdos','henkilövaihdos','Change of person','change of person','neutral',0,8);
INSERT INTO list_item VALUES(9,'01a1f71c-7600-7f4a-ae30-9158f809d971','journey_stage','Tietoisuus','tietoisuus','Awareness','awareness','neutral',0,1);
INSERT INTO list_item VALUES(10,'01a1f71c-7600-70c2-a7d9-85762683a43d','journey_stage','Vertailu','vertailu','Evaluation','evaluation','neutral',0,2);
INSERT INTO list_item VALUES(11,'01a1f71c-7600-7cf6-a9d7-2aec562d174b','journey_stage','Osto','osto','Purchase','purchase','neutral',0,3);
INSERT INTO list_item VALUES(12,'01a1f71c-7600-7f6a-a49f-2950cda4654f','journey_stage','Käyttöönotto','käyttöönotto','Onboarding','onboarding','neutral',0,4);
INSERT INTO list_item VALUES(13,'01a1f71c-7600-7f06-8d60-aba5ece2287d','journey_stage','Toimitus','toimitus','Delivery','delivery','neutral',0,5);
INSERT INTO list_item VALUES(14,'01a1f71c-7600-7e41-ad79-8e283046d87f','journey_stage','Käyttö ja tuki','käyttö ja tuki','Use and support','use and support','neutral',0,6);
INSERT INTO list_item VALUES(15,'01a1f71c-7600-7075-8eb0-01f154bc49f1','journey_stage','Laskutus','laskutus','Invoicing','invoicing','neutral',0,7);
INSERT INTO list_item VALUES(16,'01a1f71c-7600-7125-999a-c19d6e63b443','journey_stage','Jatkosopimus','jatkosopimus','Renewal','renewal','neutral',0,8);
INSERT INTO list_item VALUES(17,'01a1f71c-7600-7e74-8f88-4a2d6edf5b27','our_function','Myynti','myynti','Sales','sales','neutral',0,1);
INSERT INTO list_item VALUES(18,'01a1f71c-7600-758c-9a06-520e73a1c154','our_function','Huolto','huolto','Service','service','neutral',0,2);
INSERT INTO list_item VALUES(19,'01a1f71c-7600-70ab-881f-6cca947d5d5d','our_function','Toimitus','toimitus','Delivery','delivery','neutral',0,3);
INSERT INTO list_item VALUES(20,'01a1f71c-7600-7449-ad65-785d8616b218','our_function','Laskutus','laskutus','Invoicing','invoicing','neutral',0,4);
INSERT INTO list_item VALUES(21,'01a1f71c-7600-7cbd-b2ba-36f2ad415f78','our_function','Asiakaspalvelu','asiakaspalvelu','Customer service','customer service','neutral',0,5);
INSERT INTO list_item VALUES(22,'01a1f71c-7600-78d7-acdc-51e43f6ca950','our_function','Tuotekehitys','tuotekehitys','Product development','product development','neutral',0,6);
INSERT INTO list_item VALUES(23,'01a1f71c-7600-7f2f-8f5a-1ba8d4ea365f','our_function','Johto','johto','Management','management','neutral',0,7);
INSERT INTO list_item VALUES(24,'01a1f71c-7600-7a24-872e-1386334b0ae1','emotion','Luottavainen','luottavainen','Trusting','trusting','positive',0,1);
INSERT INTO list_item VALUES(25,'01a1f71c-7600-786e-9a38-4df7acbfd9e2','emotion','Helpottunut','helpottunut','Relieved','relieved','positive',0,2);
INSERT INTO list_item VALUES(26,'01a1f71c-7600-7d38-b727-adb171938a1f','emotion','Ylpeä','ylpeä','Proud','proud','positive',0,3);
INSERT INTO list_item VALUES(27,'01a1f71c-7600-7c39-a035-f3415d845655','emotion','Arvostettu','arvostettu','Valued','valued','positive',0,4);
INSERT INTO list_item VALUES(28,'01a1f71c-7600-7512-9d96-d53343f6b99b','emotion','Rauhallinen','rauhallinen','Calm','calm','positive',0,5);
INSERT INTO list_item VALUES(29,'01a1f71c-7600-735c-9f39-f8892b89faa7','emotion','Innostunut','innostunut','Enthusiastic','enthusiastic','positive',0,6);
INSERT INTO list_item VALUES(30,'01a1f71c-7600-7622-b804-54602b1b8028','emotion','Kiitollinen','kiitollinen','Grateful','grateful','positive',0,7);
INSERT INTO list_item VALUES(31,'01a1f71c-7600-77cf-b9bb-22971429de44','emotion','Toiveikas','toiveikas','Hopeful','hopeful','positive',0,8);
INSERT INTO list_item VALUES(32,'01a1f71c-7600-7c3b-994d-444fe35be1b7','emotion','Yllättynyt','yllättynyt','Surprised','surprised','neutral',0,9);
INSERT INTO list_item VALUES(33,'01a1f71c-7600-74e9-b820-9967227e1ae2','emotion','Pettynyt','pettynyt','Disappointed','disappointed','negative',0,10);
INSERT INTO list_item VALUES(34,'01a1f71c-7600-7ad4-8188-e14d492e704e','emotion','Turhautunut','turhautunut','Frustrated','frustrated','negative',0,11);
INSERT INTO list_item VALUES(35,'01a1f71c-7600-7ddf-83ce-f95f633f0e8a','emotion','Huolestunut','huolestunut','Anxious','anxious','negative',0,12);
INSERT INTO list_item VALUES(36,'01a1f71c-7600-7543-8ab9-d097b8f891a6','emotion','Sivuutettu','sivuutettu','Ignored','ignored','negative',0,13);
INSERT INTO list_item VALUES(37,'01a1f71c-7600-7242-a6a2-9bb623365b11','emotion','Vihainen','vihainen','Angry','angry','negative',0,14);
INSERT INTO list_item VALUES(38,'01a1f71c-7600-73e2-9f2d-b49866c63c70','emotion','Hämmentynyt','hämmentynyt','Confused','confused','negative',0,15);
INSERT INTO list_item VALUES(39,'01a1f71c-7600-722f-b301-e9387d36aaa9','emotion','Epäluuloinen','epäluuloinen','Suspicious','suspicious','negative',0,16);
INSERT INTO list_item VALUES(40,'01a1f71c-7600-7448-8181-f56c2b665e8a','sign','Kysyy meiltä neuvoa','kysyy meiltä neuvoa','Asks our advice','asks our advice','positive',0,1);
INSERT INTO list_item VALUES(41,'01a1f71c-7600-7b30-9d8d-a1a39c9943b1','sign','Kertoo suunnitelmistaan hyvissä ajoin','kertoo suunnitelmistaan hyvissä ajoin','Shares plans early','shares plans early','positive',0,2);
INSERT INTO list_item VALUES(42,'01a1f71c-7600-77a6-a1be-cbad677bca4a','sign','Soittaa pulmatilanteessa ensin meille','soittaa pulmatilanteessa ensin meille','Calls us first when in trouble','calls us first when in trouble','positive',0,3);
INSERT INTO list_item VALUES(43,'01a1f71c-7600-7d88-96d2-bfffca1335e2','sign','Antaa referenssin tai suosittelee meitä','antaa referenssin tai suosittelee meitä','Gives a reference or recommends us','gives a reference or recommends us','positive',0,4);
INSERT INTO list_item VALUES(44,'01a1f71c-7600-7efe-a873-70dac728f1f7','sign','Antaa lipsahduksen anteeksi','antaa lipsahduksen anteeksi','Forgives a slip','forgives a slip','positive',0,5);
INSERT INTO list_item VALUES(45,'01a1f71c-7600-76d4-9f93-a2f7d00361b8','sign','Antaa meidän päättää','antaa meidän päättää','Lets us decide','lets us decide','positive',0,6);
INSERT INTO list_item VALUES(46,'01a1f71c-7600-7ce3-8615-ac2867b6ad19','sign','Tarkistaa laskumme rivi riviltä','tarkistaa laskumme rivi riviltä','Checks our invoices line by line','checks our invoices line by line','negative',0,7);
INSERT INTO list_item VALUES(47,'01a1f71c-7600-751e-b6fc-7b1f438c51d4','sign','Pyytää tarjouksia kilpailijoilta','pyytää tarjouksia kilpailijoilta','Invites competitors','invites competitors','negative',0,8);
INSERT INTO list_item VALUES(48,'01a1f71c-7600-70c1-b0e9-f7943aec2fca','sign','Vie asian ohitsemme johdolle','vie asian ohitsemme johdolle','Escalates over our heads','escalates over our heads','negative',0,9);
INSERT INTO list_item VALUES(49,'01a1f71c-7600-7e5a-ae80-39145b667023','sign','Pimittää tietoa','pimittää tietoa','Withholds information','withholds information','negative',0,10);
INSERT INTO list_item VALUES(50,'01a1f71c-7600-76d4-931d-68b4a56701d9','sign','Haluaa kaiken kirjallisena','haluaa kaiken kirjallisena','Wants everything in writing','wants everything in writing','negative',0,11);
INSERT INTO list_item VALUES(51,'01a1f71c-7600-70a2-b171-70383bfa4157','sign','Vastaa viiveellä','vastaa viiveellä','Answers late','answers late','negative',0,12);
CREATE TABLE own_person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_folded TEXT NOT NULL UNIQUE CHECK (length(name_folded) > 0),
    email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 200),
    our_function_id INTEGER REFERENCES list_item (id)
) STRICT;
INSERT INTO own_person VALUES(1,'01a1f71c-7600-70d4-bc18-52c4cba143a2','Aino Laine','aino laine','',NULL);
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
, expected_influencers INTEGER CHECK (expected_influencers BETWEEN 0 AND 50), expected_contacts INTEGER CHECK (expected_contacts BETWEEN 0 AND 50), response_target_hours INTEGER CHECK (response_target_hours BETWEEN 1 AND 400)) STRICT;
INSERT INTO account VALUES(1,'01a1f71c-7600-7eb4-a41f-4a414427b11a','Ahti-Teräs 1 Oy','ahti-teräs 1 oy','','','',NULL,21800000,NULL,NULL,NULL,NULL,'',NULL,NULL,2,NULL,'',NULL,NULL,NULL);
INSERT INTO account VALUES(2,'01a1f71c-7600-71e2-b925-2024e2d9411a','Hauki-Teräs 2 Oy','hauki-teräs 2 oy','','','',NULL,34800000,NULL,NULL,NULL,NULL,'',NULL,NULL,2,NULL,'',NULL,NULL,NULL);
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
INSERT INTO account_lifecycle VALUES(1,1,NULL,'customer','','');
INSERT INTO account_lifecycle VALUES(2,2,NULL,'customer','','');
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
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 100000), replaces_id INTEGER REFERENCES stakeholder (id) ON DELETE SET NULL, chair_removed INTEGER NOT NULL DEFAULT 0 CHECK (chair_removed IN (0, 1)), survey_opt_out INTEGER NOT NULL DEFAULT 0 CHECK (survey_opt_out IN (0, 1)),
    CHECK ((kind = 'organisation') = (name = '')),
    CHECK ((name = '') = (name_folded = ''))
) STRICT;
INSERT INTO stakeholder VALUES(1,'01a1f71c-7600-7e76-9a9a-8a1eb941ffaa',1,'person','Lauri Aho','lauri aho','','','',NULL,19682,NULL,NULL,0,'',0,NULL,NULL,NULL,'',NULL,0,0);
INSERT INTO stakeholder VALUES(2,'01a1f71c-7600-79c5-9818-bab12c119570',1,'person','Elli Uotila','elli uotila','','','',NULL,19682,NULL,NULL,0,'',0,NULL,NULL,NULL,'',NULL,0,0);
INSERT INTO stakeholder VALUES(3,'01a1f71c-7600-79ea-b8d5-fc97fb201334',1,'person','Väinö Peltonen','väinö peltonen','','','',NULL,19682,NULL,NULL,0,'',0,NULL,NULL,NULL,'',NULL,0,0);
INSERT INTO stakeholder VALUES(4,'01a1f71c-7600-7743-812f-732d487c26ed',1,'person','Helmi Salmela','helmi salmela','','','',NULL,19682,NULL,NULL,0,'',0,NULL,NULL,NULL,'',NULL,0,0);
INSERT INTO stakeholder VALUES(5,'01a1f71c-7600-749a-b2a8-0dac3c04a8b2',1,'person','Aada Laakso','aada laakso','','','',NULL,19682,NULL,NULL,0,'',0,NULL,NULL,NULL,'',NULL,0,0);
INSERT INTO stakeholder VALUES(6,'01a1f71c-7600-7a47-9142-738aa102fe71',2,'person','Toivo Nieminen','toivo nieminen','','','',NULL,19682,NULL,NULL,0,'',0,NULL,NULL,NULL,'',NULL,0,0);
INSERT INTO stakeholder VALUES(7,'01a1f71c-7600-7d47-842b-7a2c668ea8fe',2,'person','Reino Nieminen','reino nieminen','','','',NULL,19682,NULL,NULL,0,'',0,NULL,NULL,NULL,'',NULL,0,0);
INSERT INTO stakeholder VALUES(8,'01a1f71c-7600-73d8-8027-e196a760e911',2,'person','Väinö Peltonen','väinö peltonen','','','',NULL,19682,NULL,NULL,0,'',0,NULL,NULL,NULL,'',NULL,0,0);
INSERT INTO stakeholder VALUES(9,'01a1f71c-7600-7c95-afad-cf27f7a86d66',2,'person','Toivo Uotila','toivo uotila','','','',NULL,19682,NULL,NULL,0,'',0,NULL,NULL,NULL,'',NULL,0,0);
CREATE TABLE stakeholder_role (
    id INTEGER PRIMARY KEY,
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    from_day INTEGER,
    role TEXT NOT NULL CHECK (role = 'decider' OR role = 'influencer' OR role = 'contact'),
    influence INTEGER NOT NULL CHECK (influence BETWEEN 1 AND 5),
    UNIQUE (stakeholder_id, from_day)
) STRICT;
INSERT INTO stakeholder_role VALUES(1,1,NULL,'decider',1);
INSERT INTO stakeholder_role VALUES(2,2,NULL,'influencer',4);
INSERT INTO stakeholder_role VALUES(3,3,NULL,'contact',1);
INSERT INTO stakeholder_role VALUES(4,4,NULL,'contact',4);
INSERT INTO stakeholder_role VALUES(5,5,NULL,'contact',3);
INSERT INTO stakeholder_role VALUES(6,6,NULL,'decider',5);
INSERT INTO stakeholder_role VALUES(7,7,NULL,'influencer',5);
INSERT INTO stakeholder_role VALUES(8,8,NULL,'contact',4);
INSERT INTO stakeholder_role VALUES(9,9,NULL,'contact',2);
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
, recorded_as TEXT CHECK (recorded_as = 'promise_kept' OR recorded_as = 'promise_kept_late'
    OR recorded_as = 'promise_broken' OR recorded_as = 'promise_mended' OR recorded_as = 'csat' OR recorded_as = 'ces'), recorded_score REAL CHECK (recorded_score BETWEEN -1 AND 1)
    CHECK ((recorded_as IS NULL) = (recorded_score IS NULL))) STRICT;
INSERT INTO touchpoint VALUES(1,'01a1f71c-7600-73c1-b90f-da82c65a0fac',1,19682,NULL,'complaint',10,1,1,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'The answer took a week.',0,1700575200000,NULL,NULL);
INSERT INTO touchpoint VALUES(2,'01a1f71c-7600-7297-aa9b-321cec396aec',2,19719,NULL,'delivery',10,3,3,NULL,NULL,'ability','customer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Tried to reach them; back next week.',0,1703772000000,NULL,NULL);
INSERT INTO touchpoint VALUES(3,'01a1f71c-7600-7f7a-85e1-b39eff691e5f',1,19757,NULL,'email',1,1,NULL,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Got two different answers from us.',0,1707055200000,NULL,NULL);
INSERT INTO touchpoint VALUES(4,'01a1f71c-7600-77ed-b168-732b2e2d377a',2,19795,NULL,'service',10,3,NULL,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'A question about a reference on an invoice.',0,1710338400000,NULL,NULL);
INSERT INTO touchpoint VALUES(5,'01a1f71c-7600-79e4-8322-b621a46634b6',1,19833,NULL,'teams',10,3,3,NULL,NULL,'ability','observed',NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'They were in a hurry; to be continued.',0,1713621600000,NULL,NULL);
INSERT INTO touchpoint VALUES(6,'01a1f71c-7600-75bc-a310-8e4192acc7c5',2,19870,NULL,'complaint',10,3,3,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Asked for information; answered.',0,1716818400000,NULL,NULL);
INSERT INTO touchpoint VALUES(7,'01a1f71c-7600-752d-a470-d3f4b80a2020',1,19908,NULL,'complaint',10,1,1,NULL,NULL,'ability','observed',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'The answer took a week.',0,1720101600000,NULL,NULL);
INSERT INTO touchpoint VALUES(8,'01a1f71c-7600-7132-aae5-af55ba226bbf',2,19946,NULL,'message',1,2,2,NULL,NULL,'ability','customer',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Bounced from one department to another.',0,1723384800000,NULL,NULL);
INSERT INTO touchpoint VALUES(9,'01a1f71c-7600-70f1-9418-334772103011',1,19984,NULL,'email',1,3,3,NULL,NULL,'ability','observed',NULL,7,NULL,NULL,NULL,NULL,NULL,NULL,'Tried to reach them; back next week.',0,1726668000000,NULL,NULL);
INSERT INTO touchpoint VALUES(10,'01a1f71c-7600-7722-a65b-aa41f56963a9',2,20021,NULL,'invoice',10,3,3,NULL,NULL,'ability','customer',NULL,8,NULL,NULL,NULL,NULL,NULL,NULL,'A question about a reference on an invoice.',0,1729864800000,NULL,NULL);
INSERT INTO touchpoint VALUES(11,'01a1f71c-7600-7cec-ad2d-6aaa516c38bd',1,20059,NULL,'service',10,2,NULL,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'A part was missing from the shipment.',0,1733148000000,NULL,NULL);
INSERT INTO touchpoint VALUES(12,'01a1f71c-7600-7c5b-9aef-0828faf6e65b',2,20097,NULL,'call',5,4,4,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Caught up and set the next service interval.',0,1736431200000,NULL,NULL);
INSERT INTO touchpoint VALUES(13,'01a1f71c-7600-753e-a53a-3d262f92da16',1,20135,NULL,'complaint',10,3,3,NULL,NULL,'ability','observed',NULL,11,NULL,NULL,NULL,NULL,NULL,NULL,'Asked for information; answered.',0,1739714400000,NULL,NULL);
INSERT INTO touchpoint VALUES(14,'01a1f71c-7600-744a-b09b-87a1341479dc',2,20172,NULL,'email',1,3,3,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'A reminder of the periodic service.',0,1742911200000,NULL,NULL);
INSERT INTO touchpoint VALUES(15,'01a1f71c-7600-73bc-8bd1-0b91a575cadf',1,20210,NULL,'meeting',10,1,NULL,NULL,NULL,'ability','observed',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'They felt their concern was not taken seriously.',0,1746194400000,NULL,NULL);
INSERT INTO touchpoint VALUES(16,'01a1f71c-7600-7b49-a030-83ca525c794a',2,20248,NULL,'delivery',10,3,3,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Delivered as usual.',0,1749477600000,NULL,NULL);
INSERT INTO touchpoint VALUES(17,'01a1f71c-7600-7277-a8c8-4c13d2668fa5',1,20286,NULL,'email',1,3,NULL,NULL,NULL,'ability','observed',NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'Delivered as usual.',0,1752760800000,NULL,NULL);
INSERT INTO touchpoint VALUES(18,'01a1f71c-7600-7dad-ad2a-fc9535206a6b',2,20323,NULL,'delivery',10,3,NULL,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Delivered as usual.',0,1755957600000,NULL,NULL);
INSERT INTO touchpoint VALUES(19,'01a1f71c-7600-7493-bf91-f9a1f8543feb',1,20361,NULL,'teams',10,2,NULL,NULL,NULL,'ability','observed',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Promises were talked over in a cool tone.',0,1759240800000,NULL,NULL);
INSERT INTO touchpoint VALUES(20,'01a1f71c-7600-7dd0-b40e-b96a7665250f',2,20399,NULL,'invoice',10,4,4,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'A short thank you for a week that went well.',0,1762524000000,NULL,NULL);
INSERT INTO touchpoint VALUES(21,'01a1f71c-7600-77a8-b066-8926d08b14df',1,20437,NULL,'email',1,3,NULL,NULL,NULL,'ability','customer',NULL,19,NULL,NULL,NULL,NULL,NULL,NULL,'A question about a reference on an invoice.',0,1765807200000,NULL,NULL);
INSERT INTO touchpoint VALUES(22,'01a1f71c-7600-7955-aea3-81bde6a1f89a',2,20474,NULL,'complaint',10,3,3,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'A reminder of the periodic service.',0,1769004000000,NULL,NULL);
INSERT INTO touchpoint VALUES(23,'01a1f71c-7600-73e5-bee4-fe6e7f4f4e04',1,20512,NULL,'teams',10,3,3,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'A routine meeting; nothing new.',0,1772287200000,NULL,NULL);
INSERT INTO touchpoint VALUES(24,'01a1f71c-7600-735f-b33d-924f35f0707b',2,20550,NULL,'complaint',10,2,2,NULL,NULL,'ability','observed',8,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Got two different answers from us.',0,1775570400000,NULL,NULL);
INSERT INTO touchpoint VALUES(25,'01a1f71c-7600-7918-b00d-861ea27a43f7',1,20588,NULL,'call',5,1,1,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'The answer took a week.',0,1778853600000,NULL,NULL);
INSERT INTO touchpoint VALUES(26,'01a1f71c-7600-7973-8bc9-3dd14cb2ce2d',2,20625,NULL,'complaint',10,3,NULL,NULL,NULL,'ability','observed',NULL,24,NULL,NULL,NULL,NULL,NULL,NULL,'Delivered as usual.',0,1782050400000,NULL,NULL);
INSERT INTO touchpoint VALUES(27,'01a1f71c-7600-7b03-a1fe-9187c5dbf102',1,20663,NULL,'service',10,3,NULL,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'A question about a reference on an invoice.',0,1785333600000,NULL,NULL);
INSERT INTO touchpoint VALUES(28,'01a1f71c-7600-744b-9ea9-e999dbacc91e',2,20701,NULL,'message',1,3,NULL,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Tried to reach them; back next week.',0,1788616800000,NULL,NULL);
INSERT INTO touchpoint VALUES(29,'01a1f71c-7600-7db8-88ca-ea4da282f23f',1,20739,NULL,'teams',10,3,3,NULL,NULL,'ability','customer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'They were in a hurry; to be continued.',0,1791900000000,NULL,NULL);
INSERT INTO touchpoint VALUES(30,'01a1f71c-7600-7f57-850e-c82e49fd2e0c',2,20777,NULL,'message',1,3,3,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Asked for information; answered.',0,1795147200000,NULL,NULL);
INSERT INTO touchpoint VALUES(31,'01a207bf-f0cd-7ef1-9e1f-86851c9a67b6',1,20768,NULL,'visit',10,3,NULL,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Word 1 of a note',0,1795426349261,NULL,NULL);
INSERT INTO touchpoint VALUES(32,'01a207bf-f113-786c-8297-511b7824500f',1,20769,NULL,'visit',10,4,NULL,NULL,NULL,'ability','observed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Word 2 of a note',0,1795426349331,NULL,NULL);
CREATE TABLE touchpoint_stakeholder (
    id INTEGER PRIMARY KEY,
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id),
    day INTEGER NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('there', 'told')),
    UNIQUE (touchpoint_id, stakeholder_id)
) STRICT;
INSERT INTO touchpoint_stakeholder VALUES(1,1,3,19682,'there');
INSERT INTO touchpoint_stakeholder VALUES(2,2,8,19719,'there');
INSERT INTO touchpoint_stakeholder VALUES(3,2,9,19719,'told');
INSERT INTO touchpoint_stakeholder VALUES(4,3,1,19757,'told');
INSERT INTO touchpoint_stakeholder VALUES(5,3,5,19757,'there');
INSERT INTO touchpoint_stakeholder VALUES(6,4,9,19795,'there');
INSERT INTO touchpoint_stakeholder VALUES(7,5,2,19833,'there');
INSERT INTO touchpoint_stakeholder VALUES(8,6,7,19870,'there');
INSERT INTO touchpoint_stakeholder VALUES(9,7,2,19908,'there');
INSERT INTO touchpoint_stakeholder VALUES(10,8,6,19946,'there');
INSERT INTO touchpoint_stakeholder VALUES(11,9,1,19984,'there');
INSERT INTO touchpoint_stakeholder VALUES(12,10,7,20021,'there');
INSERT INTO touchpoint_stakeholder VALUES(13,11,4,20059,'there');
INSERT INTO touchpoint_stakeholder VALUES(14,12,6,20097,'there');
INSERT INTO touchpoint_stakeholder VALUES(15,13,4,20135,'told');
INSERT INTO touchpoint_stakeholder VALUES(16,13,5,20135,'there');
INSERT INTO touchpoint_stakeholder VALUES(17,14,7,20172,'told');
INSERT INTO touchpoint_stakeholder VALUES(18,14,9,20172,'there');
INSERT INTO touchpoint_stakeholder VALUES(19,15,5,20210,'there');
INSERT INTO touchpoint_stakeholder VALUES(20,16,8,20248,'there');
INSERT INTO touchpoint_stakeholder VALUES(21,17,4,20286,'there');
INSERT INTO touchpoint_stakeholder VALUES(22,18,6,20323,'there');
INSERT INTO touchpoint_stakeholder VALUES(23,19,3,20361,'there');
INSERT INTO touchpoint_stakeholder VALUES(24,20,9,20399,'there');
INSERT INTO touchpoint_stakeholder VALUES(25,21,4,20437,'there');
INSERT INTO touchpoint_stakeholder VALUES(26,21,5,20437,'told');
INSERT INTO touchpoint_stakeholder VALUES(27,22,7,20474,'there');
INSERT INTO touchpoint_stakeholder VALUES(28,23,2,20512,'there');
INSERT INTO touchpoint_stakeholder VALUES(29,24,6,20550,'there');
INSERT INTO touchpoint_stakeholder VALUES(30,25,5,20588,'there');
INSERT INTO touchpoint_stakeholder VALUES(31,26,7,20625,'there');
INSERT INTO touchpoint_stakeholder VALUES(32,27,4,20663,'there');
INSERT INTO touchpoint_stakeholder VALUES(33,28,8,20701,'there');
INSERT INTO touchpoint_stakeholder VALUES(34,29,3,20739,'there');
INSERT INTO touchpoint_stakeholder VALUES(35,30,9,20777,'there');
INSERT INTO touchpoint_stakeholder VALUES(36,31,1,20768,'there');
INSERT INTO touchpoint_stakeholder VALUES(37,32,1,20769,'there');
CREATE TABLE touchpoint_own_person (
    id INTEGER PRIMARY KEY,
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    own_person_id INTEGER NOT NULL REFERENCES own_person (id),
    UNIQUE (touchpoint_id, own_person_id)
) STRICT;
CREATE TABLE touchpoint_sign (
    id INTEGER PRIMARY KEY,
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    sign_id INTEGER NOT NULL REFERENCES list_item (id),
    UNIQUE (touchpoint_id, sign_id)
) STRICT;
CREATE TABLE parameter (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 40),
    value REAL NOT NULL
) STRICT;
INSERT INTO parameter VALUES(1,'a',0.5);
INSERT INTO parameter VALUES(2,'W',2.0);
INSERT INTO parameter VALUES(3,'tau_plus',30.0);
INSERT INTO parameter VALUES(4,'tau_minus',14.0);
INSERT INTO parameter VALUES(5,'H_plus',365.0);
INSERT INTO parameter VALUES(6,'H_minus',540.0);
INSERT INTO parameter VALUES(7,'H_closed',365.0);
INSERT INTO parameter VALUES(8,'kappa',2.0);
INSERT INTO parameter VALUES(9,'Q',2.0);
INSERT INTO parameter VALUES(10,'c',0.5);
INSERT INTO parameter VALUES(11,'rho_p',0.9000000000000000222);
INSERT INTO parameter VALUES(12,'rho_s',0.59999999999999997779);
INSERT INTO parameter VALUES(13,'beta',0.5);
INSERT INTO parameter VALUES(14,'h_plus',21.0);
INSERT INTO parameter VALUES(15,'h_minus',42.0);
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 40),
    value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES(1,'author','1');
CREATE TABLE import_record (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'account' OR kind = 'person' OR kind = 'touchpoint'),
    key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    subject_uid TEXT NOT NULL CHECK (length(subject_uid) = 36),
    cells TEXT
) STRICT;
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    author_id INTEGER REFERENCES own_person (id),
    at_ms INTEGER NOT NULL
, undoes_id INTEGER REFERENCES change_set (id)) STRICT;
INSERT INTO change_set VALUES(1,'01a1f71c-7600-7fe3-b45c-68168ed570d8','create_book',1,1795147200000,NULL);
INSERT INTO change_set VALUES(2,'01a1f71c-7600-77d1-8d92-5f4580c27959','make_sample',1,1795147200000,NULL);
INSERT INTO change_set VALUES(3,'01a1f71c-7600-75c1-849e-16986e667774','make_sample',1,1795147200000,NULL);
INSERT INTO change_set VALUES(4,'01a207bf-f0cd-705f-ac9a-f28206a5f795','log_touchpoint',1,1795426349261,NULL);
INSERT INTO change_set VALUES(5,'01a207bf-f113-76ec-921d-5935aa0c9811','log_touchpoint',1,1795426349331,NULL);
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    change_set_id INTEGER NOT NULL REFERENCES change_set (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op = 'insert' OR op = 'update' OR op = 'delete'),
    before TEXT,
    after TEXT
, owner_id INTEGER) STRICT;
INSERT INTO change_log VALUES(1,1,'list_item',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(2,1,'list_item',2,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(3,1,'list_item',3,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(4,1,'list_item',4,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(5,1,'list_item',5,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(6,1,'list_item',6,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(7,1,'list_item',7,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(8,1,'list_item',8,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(9,1,'list_item',9,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(10,1,'list_item',10,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(11,1,'list_item',11,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(12,1,'list_item',12,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(13,1,'list_item',13,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(14,1,'list_item',14,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(15,1,'list_item',15,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(16,1,'list_item',16,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(17,1,'list_item',17,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(18,1,'list_item',18,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(19,1,'list_item',19,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(20,1,'list_item',20,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(21,1,'list_item',21,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(22,1,'list_item',22,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(23,1,'list_item',23,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(24,1,'list_item',24,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(25,1,'list_item',25,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(26,1,'list_item',26,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(27,1,'list_item',27,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(28,1,'list_item',28,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(29,1,'list_item',29,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(30,1,'list_item',30,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(31,1,'list_item',31,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(32,1,'list_item',32,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(33,1,'list_item',33,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(34,1,'list_item',34,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(35,1,'list_item',35,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(36,1,'list_item',36,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(37,1,'list_item',37,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(38,1,'list_item',38,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(39,1,'list_item',39,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(40,1,'list_item',40,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(41,1,'list_item',41,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(42,1,'list_item',42,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(43,1,'list_item',43,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(44,1,'list_item',44,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(45,1,'list_item',45,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(46,1,'list_item',46,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(47,1,'list_item',47,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(48,1,'list_item',48,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(49,1,'list_item',49,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(50,1,'list_item',50,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(51,1,'list_item',51,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(52,1,'parameter',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(53,1,'parameter',2,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(54,1,'parameter',3,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(55,1,'parameter',4,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(56,1,'parameter',5,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(57,1,'parameter',6,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(58,1,'parameter',7,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(59,1,'parameter',8,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(60,1,'parameter',9,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(61,1,'parameter',10,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(62,1,'parameter',11,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(63,1,'parameter',12,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(64,1,'parameter',13,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(65,1,'parameter',14,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(66,1,'parameter',15,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(67,1,'own_person',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(68,1,'setting',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(69,2,'account',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(70,2,'account',2,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(71,2,'account_lifecycle',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(72,2,'account_lifecycle',2,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(73,2,'stakeholder',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(74,2,'stakeholder',2,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(75,2,'stakeholder',3,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(76,2,'stakeholder',4,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(77,2,'stakeholder',5,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(78,2,'stakeholder',6,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(79,2,'stakeholder',7,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(80,2,'stakeholder',8,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(81,2,'stakeholder',9,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(82,2,'stakeholder_role',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(83,2,'stakeholder_role',2,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(84,2,'stakeholder_role',3,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(85,2,'stakeholder_role',4,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(86,2,'stakeholder_role',5,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(87,2,'stakeholder_role',6,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(88,2,'stakeholder_role',7,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(89,2,'stakeholder_role',8,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(90,2,'stakeholder_role',9,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(91,3,'touchpoint',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(92,3,'touchpoint',2,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(93,3,'touchpoint',3,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(94,3,'touchpoint',4,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(95,3,'touchpoint',5,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(96,3,'touchpoint',6,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(97,3,'touchpoint',7,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(98,3,'touchpoint',8,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(99,3,'touchpoint',9,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(100,3,'touchpoint',10,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(101,3,'touchpoint',11,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(102,3,'touchpoint',12,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(103,3,'touchpoint',13,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(104,3,'touchpoint',14,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(105,3,'touchpoint',15,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(106,3,'touchpoint',16,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(107,3,'touchpoint',17,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(108,3,'touchpoint',18,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(109,3,'touchpoint',19,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(110,3,'touchpoint',20,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(111,3,'touchpoint',21,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(112,3,'touchpoint',22,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(113,3,'touchpoint',23,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(114,3,'touchpoint',24,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(115,3,'touchpoint',25,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(116,3,'touchpoint',26,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(117,3,'touchpoint',27,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(118,3,'touchpoint',28,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(119,3,'touchpoint',29,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(120,3,'touchpoint',30,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(121,3,'touchpoint_stakeholder',1,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(122,3,'touchpoint_stakeholder',2,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(123,3,'touchpoint_stakeholder',3,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(124,3,'touchpoint_stakeholder',4,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(125,3,'touchpoint_stakeholder',5,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(126,3,'touchpoint_stakeholder',6,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(127,3,'touchpoint_stakeholder',7,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(128,3,'touchpoint_stakeholder',8,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(129,3,'touchpoint_stakeholder',9,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(130,3,'touchpoint_stakeholder',10,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(131,3,'touchpoint_stakeholder',11,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(132,3,'touchpoint_stakeholder',12,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(133,3,'touchpoint_stakeholder',13,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(134,3,'touchpoint_stakeholder',14,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(135,3,'touchpoint_stakeholder',15,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(136,3,'touchpoint_stakeholder',16,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(137,3,'touchpoint_stakeholder',17,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(138,3,'touchpoint_stakeholder',18,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(139,3,'touchpoint_stakeholder',19,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(140,3,'touchpoint_stakeholder',20,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(141,3,'touchpoint_stakeholder',21,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(142,3,'touchpoint_stakeholder',22,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(143,3,'touchpoint_stakeholder',23,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(144,3,'touchpoint_stakeholder',24,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(145,3,'touchpoint_stakeholder',25,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(146,3,'touchpoint_stakeholder',26,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(147,3,'touchpoint_stakeholder',27,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(148,3,'touchpoint_stakeholder',28,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(149,3,'touchpoint_stakeholder',29,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(150,3,'touchpoint_stakeholder',30,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(151,3,'touchpoint_stakeholder',31,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(152,3,'touchpoint_stakeholder',32,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(153,3,'touchpoint_stakeholder',33,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(154,3,'touchpoint_stakeholder',34,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(155,3,'touchpoint_stakeholder',35,'insert',NULL,NULL,NULL);
INSERT INTO change_log VALUES(156,4,'touchpoint',31,'insert',NULL,'{"id":31,"uid":"01a207bf-f0cd-7ef1-9e1f-86851c9a67b6","account_id":1,"day":20768,"time_minutes":null,"channel":"visit","importance":10,"emotion":3,"effectiveness":null,"ease":null,"named_emotion_id":null,"factor":"ability","source":"observed","cause_id":null,"mends_id":null,"journey_stage_id":null,"our_function_id":null,"hand_offs":null,"delivered_by_id":null,"own_feeling":null,"project_id":null,"note":"Word 1 of a note","note_private":0,"recorded_at_ms":1795426349261,"recorded_as":null,"recorded_score":null}',1);
INSERT INTO change_log VALUES(157,4,'touchpoint_stakeholder',36,'insert',NULL,'{"id":36,"touchpoint_id":31,"stakeholder_id":1,"day":20768,"presence":"there"}',31);
INSERT INTO change_log VALUES(158,5,'touchpoint',32,'insert',NULL,'{"id":32,"uid":"01a207bf-f113-786c-8297-511b7824500f","account_id":1,"day":20769,"time_minutes":null,"channel":"visit","importance":10,"emotion":4,"effectiveness":null,"ease":null,"named_emotion_id":null,"factor":"ability","source":"observed","cause_id":null,"mends_id":null,"journey_stage_id":null,"our_function_id":null,"hand_offs":null,"delivered_by_id":null,"own_feeling":null,"project_id":null,"note":"Word 2 of a note","note_private":0,"recorded_at_ms":1795426349331,"recorded_as":null,"recorded_score":null}',1);
INSERT INTO change_log VALUES(159,5,'touchpoint_stakeholder',37,'insert',NULL,'{"id":37,"touchpoint_id":32,"stakeholder_id":1,"day":20769,"presence":"there"}',32);
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
INSERT INTO posting VALUES(1,19757,0,3,0,0,80000,0,0,0,0,-1791598,50000000);
INSERT INTO posting VALUES(1,19984,0,9,0,0,0,0,0,0,0,0,48523137);
INSERT INTO posting VALUES(1,20768,0,31,0,0,0,0,0,0,0,0,49449820);
INSERT INTO posting VALUES(1,20769,0,32,362538,37462,0,0,0,0,0,6622403,49450518);
INSERT INTO posting VALUES(2,19833,0,5,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(2,19908,0,7,0,0,1600000,0,0,0,0,-21318305,50000000);
INSERT INTO posting VALUES(2,20512,0,23,0,0,0,0,0,0,0,0,36358462);
INSERT INTO posting VALUES(3,19682,0,1,0,0,1600000,0,0,0,0,-21318305,50000000);
INSERT INTO posting VALUES(3,20361,0,19,0,0,800000,0,0,0,0,-8381998,37292293);
INSERT INTO posting VALUES(3,20739,0,29,0,0,0,0,0,0,0,0,34234925);
INSERT INTO posting VALUES(4,20059,0,11,0,0,800000,0,0,0,0,-13547182,50000000);
INSERT INTO posting VALUES(4,20135,0,13,0,0,0,0,0,0,0,0,36558451);
INSERT INTO posting VALUES(4,20286,0,17,0,0,0,0,0,0,0,0,38332899);
INSERT INTO posting VALUES(4,20437,0,21,0,0,0,0,0,0,0,0,39976503);
INSERT INTO posting VALUES(4,20663,0,27,0,0,0,0,0,0,0,0,42101794);
INSERT INTO posting VALUES(5,19757,0,3,0,0,160000,0,0,0,0,-3459245,50000000);
INSERT INTO posting VALUES(5,20135,0,13,0,0,0,0,0,0,0,0,47612385);
INSERT INTO posting VALUES(5,20210,0,15,0,0,1600000,0,0,0,0,-19969512,47821978);
INSERT INTO posting VALUES(5,20437,0,21,0,0,0,0,0,0,0,0,30436629);
INSERT INTO posting VALUES(5,20588,0,25,0,0,800000,0,0,0,0,-6720348,32690309);
INSERT INTO posting VALUES(6,19946,0,8,0,0,100000,0,0,0,0,-2219614,50000000);
INSERT INTO posting VALUES(6,20097,0,12,190325,9675,0,0,0,0,0,3710392,47987278);
INSERT INTO posting VALUES(6,20323,0,18,0,0,0,0,0,0,0,0,51561568);
INSERT INTO posting VALUES(6,20550,0,24,0,0,783983,16017,0,0,0,-12984456,50902368);
INSERT INTO posting VALUES(7,19870,0,6,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(7,20021,0,10,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(7,20172,0,14,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(7,20474,0,22,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(7,20625,0,26,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(8,19719,0,2,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(8,20248,0,16,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(8,20701,0,28,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(9,19719,0,2,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(9,19795,0,4,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(9,20172,0,14,0,0,0,0,0,0,0,0,50000000);
INSERT INTO posting VALUES(9,20399,0,20,362538,37462,0,0,0,0,0,6614460,50000000);
INSERT INTO posting VALUES(9,20777,0,30,0,0,0,0,0,0,0,0,54286375);
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
INSERT INTO reservoir VALUES(1,19757,0.0,0.0,0.080000000000000015543,0.0,0.0,0.0,0.0,0.0,0.0,0.0,-0.040000000000000007771,0.040000000000000007771,0.040000000000000007771,0.0,19757,1);
INSERT INTO reservoir VALUES(1,19984,0.0,0.0,7.2663309342613204744e-09,0.060872522875446775925,0.0,0.0,0.0,0.0,0.0,0.080000000000000015543,-0.00094420117940130878549,0.00094420117940130878549,0.040000000000000007771,0.0,19984,1);
INSERT INTO reservoir VALUES(1,20768,0.0,0.0,3.4739549855566799869e-33,0.022252068986413450768,0.0,0.0,0.0,0.0,0.0,0.8000000000004620082,-2.2690180611863582853e-09,2.2690180611863582853e-09,0.040000000000000007771,0.0,20768,1);
INSERT INTO reservoir VALUES(1,20769,0.36253849384403630251,0.0,3.2344701854190508695e-33,0.022223524423503265151,0.0,0.0,0.0,0.0,0.4000000000000000222,1.5740254228195604824,-2.2318786202755069834e-09,2.2318786202755069834e-09,0.44000000000000005773,0.0,20769,1);
INSERT INTO reservoir VALUES(2,19833,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.8000000000000000444,0.0,0.0,0.0,0.0,19833,0);
INSERT INTO reservoir VALUES(2,19908,0.0,0.0,1.6000000000000000888,0.0,0.0,0.0,0.0,0.0,0.0,0.067295009631617802581,-0.8000000000000000444,0.8000000000000000444,0.8000000000000000444,0.0,19908,1);
INSERT INTO reservoir VALUES(2,20512,0.0,0.0,2.9336965625014174651e-19,0.7503913445643592972,0.0,0.0,0.0,0.0,0.0,0.80000000014783834156,-3.7496605543005083623e-05,3.7496605543005083623e-05,0.8000000000000000444,0.0,20512,1);
INSERT INTO reservoir VALUES(3,19682,0.0,0.0,1.6000000000000000888,0.0,0.0,0.0,0.0,0.0,0.0,0.0,-0.8000000000000000444,0.8000000000000000444,0.8000000000000000444,0.0,19682,1);
INSERT INTO reservoir VALUES(3,20361,0.0,0.0,0.8000000000000000444,0.68151919834029417444,0.0,0.0,0.0,0.0,0.0,0.0,-0.40001087522849293476,0.80001087522849301247,1.2000000000000001776,0.0,20361,1);
INSERT INTO reservoir VALUES(3,20739,0.0,0.0,1.5036230532312667122e-12,0.92099368943162962519,0.0,0.0,0.0,0.0,0.0,1.0,-0.0007812712406806502632,0.0015625212406806504149,1.2000000000000001776,0.0,20739,1);
INSERT INTO reservoir VALUES(4,20059,0.0,0.0,0.8000000000000000444,0.0,0.0,0.0,0.0,0.0,0.0,0.0,-0.4000000000000000222,0.8000000000000000444,0.4000000000000000222,0.0,20059,1);
INSERT INTO reservoir VALUES(4,20135,0.0,0.0,0.0035114894742227552651,0.73534568008703971031,0.0,0.0,0.0,0.0,0.0,0.4000000000000000222,-0.11411403099940130301,0.22822806199880260602,0.4000000000000000222,0.0,20135,1);
INSERT INTO reservoir VALUES(4,20286,0.0,0.0,7.2663309342613130294e-08,0.6087252287544676621,0.0,0.0,0.0,0.0,0.0,0.082738488836676366,-0.0094420117940130880718,0.018884023588026176143,0.4000000000000000222,0.0,20286,1);
INSERT INTO reservoir VALUES(4,20437,0.0,0.0,1.5036230532312707512e-12,0.50146941261965005676,0.0,0.0,0.0,0.0,0.0,0.10056644607010678527,-0.00078124999999999993494,0.0015624999999999998698,0.4000000000000000222,0.0,20437,1);
INSERT INTO reservoir VALUES(4,20663,0.0,0.0,1.4668482812507075288e-19,0.37519567228217959309,0.0,0.0,0.0,0.0,0.0,0.80005791578657148299,-1.8748302771502538423e-05,3.7496605543005076847e-05,0.4000000000000000222,0.0,20663,1);
INSERT INTO reservoir VALUES(5,19757,0.0,0.0,0.16000000000000003108,0.0,0.0,0.0,0.0,0.0,0.0,0.0,-0.080000000000000015543,0.080000000000000015543,0.080000000000000015543,0.0,19757,1);
INSERT INTO reservoir VALUES(5,20135,0.0,0.0,3.0072461064625335253e-13,0.1002938825239300391,0.0,0.0,0.0,0.0,0.0,0.8000000000000000444,-0.00015625000000000003035,0.00015625000000000003035,0.080000000000000015543,0.0,20135,1);
INSERT INTO reservoir VALUES(5,20210,0.0,0.0,1.600000000000001421,0.091088745774425231016,0.0,0.0,0.0,0.0,0.0,0.067295009631617802581,-0.8000453175541468731,0.8000453175541468731,0.88000000000000011546,0.0,20210,1);
INSERT INTO reservoir VALUES(5,20437,0.0,0.0,1.4532661868522652529e-07,1.2855149532582947902,0.0,0.0,0.0,0.0,0.0,0.050037496605543005379,-0.01888509331022799817,0.01888509331022799817,0.88000000000000011546,0.0,20437,1);
INSERT INTO reservoir VALUES(5,20588,0.0,0.0,0.80000000000300730551,1.0590105254786905675,0.0,0.0,0.0,0.0,0.0,0.00034256781467377630341,-0.40156258851084797312,0.40156258851084797312,1.2800000000000002486,0.0,20588,1);
INSERT INTO reservoir VALUES(6,19946,0.0,0.0,0.10000000000000000555,0.0,0.0,0.0,0.0,0.0,0.0,0.0,-0.050000000000000002775,0.10000000000000000555,0.050000000000000002775,0.050000000000000002775,19946,1);
INSERT INTO reservoir VALUES(6,20097,0.19032516392808085381,0.0,2.0693016418252732574e-06,0.083885643958240815876,0.0,0.0,0.0,0.0,0.2000000000000000111,0.4000000000000000222,-0.0041370950229874126763,0.0082741900459748253526,0.25,0.050000000000000002775,20097,1);
INSERT INTO reservoir VALUES(6,20323,0.00010181484759775271103,0.13128738218252647418,2.0186918191881463664e-13,0.062764189376195989034,0.0,0.0,0.0,0.0,0.00011517914540013316642,0.80023035829080035874,-9.9281292909368675896e-05,0.00019856258581873735178,0.25,0.050000000000000002775,20323,1);
INSERT INTO reservoir VALUES(6,20550,5.2680457242637282145e-08,0.085381501912824092626,0.78398306724553601387,0.046899459035272442197,0.0,0.0,0.0,0.0,6.4177522307985051339e-08,0.00044588628863602707301,-0.40000234353784647201,0.80000468707569294402,0.6500000000000000222,0.050000000000000002775,20550,1);
INSERT INTO reservoir VALUES(7,19870,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.8000000000000000444,0.0,0.0,0.0,0.0,19870,0);
INSERT INTO reservoir VALUES(7,20021,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,1.0054769776733527564,0.0,0.0,0.0,0.0,20021,0);
INSERT INTO reservoir VALUES(7,20172,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.046883718697233900396,0.0,0.0,0.0,0.0,20172,0);
INSERT INTO reservoir VALUES(7,20474,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.80000219747538303671,0.0,0.0,0.0,0.0,20474,0);
INSERT INTO reservoir VALUES(7,20625,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.80547699271775730078,0.0,0.0,0.0,0.0,20625,0);
INSERT INTO reservoir VALUES(8,19719,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,1.0,0.0,0.0,0.0,0.0,19719,0);
INSERT INTO reservoir VALUES(8,20248,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.80000002611626475079,0.0,0.0,0.0,0.0,20248,0);
INSERT INTO reservoir VALUES(8,20701,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.08000025671009762529,0.0,0.0,0.0,0.0,20701,0);
INSERT INTO reservoir VALUES(9,19719,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.5,0.0,0.0,0.0,0.0,19719,0);
INSERT INTO reservoir VALUES(9,19795,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.84069378772166358793,0.0,0.0,0.0,0.0,19795,0);
INSERT INTO reservoir VALUES(9,20172,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.080003314611844747461,0.0,0.0,0.0,0.0,20172,0);
INSERT INTO reservoir VALUES(9,20399,0.36253849384403630251,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.4000000000000000222,0.80004457764025238564,0.0,0.0,0.4000000000000000222,0.0,20399,1);
INSERT INTO reservoir VALUES(9,20777,1.2224853242039653899e-06,0.1875316022760138146,0.0,0.0,0.0,0.0,0.0,0.0,1.5258789062500000846e-06,0.080003051927862722791,0.0,0.0,0.4000000000000000222,0.0,20777,1);
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
INSERT INTO failure VALUES(1,19757,0,3,19757,0.040000000000000007771,0.080000000000000015543,0.0,'ability',0,0,0,0,0);
INSERT INTO failure VALUES(2,19908,0,7,19908,0.8000000000000000444,1.6000000000000000888,0.0,'ability',2,0,0,0,0);
INSERT INTO failure VALUES(3,19682,0,1,19682,0.8000000000000000444,1.6000000000000000888,0.0,'ability',0,0,0,0,0);
INSERT INTO failure VALUES(3,20361,0,19,20361,0.4000000000000000222,0.8000000000000000444,0.0,'ability',4,1,0,0,0);
INSERT INTO failure VALUES(4,20059,0,11,20059,0.4000000000000000222,0.8000000000000000444,0.0,'ability',0,0,0,0,0);
INSERT INTO failure VALUES(4,20135,0,11,20059,0.4000000000000000222,0.0035114894742227552651,0.73534568008703971031,'ability',0,0,0,0,0);
INSERT INTO failure VALUES(5,19757,0,3,19757,0.080000000000000015543,0.16000000000000003108,0.0,'ability',0,0,0,0,0);
INSERT INTO failure VALUES(5,20210,0,15,20210,0.8000000000000000444,1.6000000000000000888,0.0,'ability',1,0,0,0,0);
INSERT INTO failure VALUES(5,20588,0,25,20588,0.4000000000000000222,0.8000000000000000444,0.0,'ability',0,1,0,0,0);
INSERT INTO failure VALUES(6,19946,0,8,19946,0.050000000000000002775,0.10000000000000000555,0.0,'ability',1,0,0,0,0);
INSERT INTO failure VALUES(6,20550,0,24,20550,0.4000000000000000222,0.78398306724553601387,0.0,'ability',8,0,0,0,0);
CREATE TABLE correction (
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    kept REAL NOT NULL,
    PRIMARY KEY (stakeholder_id, day)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE attention_mark (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    stakeholder_id INTEGER NOT NULL DEFAULT 0,
    occurrence INTEGER NOT NULL,
    hidden_until INTEGER,
    UNIQUE (account_id, kind, stakeholder_id, occurrence)
) STRICT;
CREATE TABLE relationship (
    id INTEGER PRIMARY KEY,
    own_person_id INTEGER NOT NULL REFERENCES own_person (id),
    stakeholder_id INTEGER NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    current_level INTEGER CHECK (current_level BETWEEN 1 AND 4),
    desired_level INTEGER CHECK (desired_level BETWEEN 1 AND 4),
    CHECK (current_level IS NOT NULL OR desired_level IS NOT NULL),
    UNIQUE (stakeholder_id, own_person_id)
) STRICT;
CREATE TABLE company_promise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    segment TEXT NOT NULL DEFAULT '' CHECK (length(segment) <= 200),
    made_on INTEGER NOT NULL,
    due INTEGER NOT NULL CHECK (due >= made_on)
) STRICT;
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
CREATE TABLE promise_date (
    id INTEGER PRIMARY KEY,
    promise_id INTEGER NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
    agreed_on INTEGER NOT NULL,
    due_before INTEGER NOT NULL,
    due_after INTEGER NOT NULL
) STRICT;
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
CREATE TABLE value_driver (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    finnish TEXT NOT NULL CHECK (length(finnish) BETWEEN 1 AND 200),
    english TEXT NOT NULL CHECK (length(english) BETWEEN 1 AND 200),
    position INTEGER NOT NULL
) STRICT;
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
CREATE TABLE review_participant (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    own_person_id INTEGER REFERENCES own_person (id),
    stakeholder_id INTEGER REFERENCES stakeholder (id) ON DELETE SET NULL,
    name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 200),
    CHECK ((own_person_id IS NOT NULL) + (stakeholder_id IS NOT NULL) + (name <> '') <= 1)
) STRICT;
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('change_set',5);
INSERT INTO sqlite_sequence VALUES('list_item',51);
INSERT INTO sqlite_sequence VALUES('own_person',1);
INSERT INTO sqlite_sequence VALUES('account',2);
INSERT INTO sqlite_sequence VALUES('stakeholder',9);
INSERT INTO sqlite_sequence VALUES('touchpoint',32);
CREATE INDEX list_item_position ON list_item (list, position);
CREATE INDEX own_person_function ON own_person (our_function_id) WHERE our_function_id IS NOT NULL;
CREATE INDEX account_owner ON account (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX account_parent ON account (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX stakeholder_name ON stakeholder (account_id, name_folded);
CREATE UNIQUE INDEX stakeholder_organisation ON stakeholder (account_id) WHERE kind = 'organisation';
CREATE INDEX stakeholder_reports_to ON stakeholder (reports_to_id) WHERE reports_to_id IS NOT NULL;
CREATE INDEX stakeholder_moved_from ON stakeholder (moved_from_id) WHERE moved_from_id IS NOT NULL;
CREATE INDEX touchpoint_account ON touchpoint (account_id, day, time_minutes);
CREATE INDEX touchpoint_mends ON touchpoint (mends_id) WHERE mends_id IS NOT NULL;
CREATE INDEX touchpoint_named_emotion ON touchpoint (named_emotion_id) WHERE named_emotion_id IS NOT NULL;
CREATE INDEX touchpoint_cause ON touchpoint (cause_id) WHERE cause_id IS NOT NULL;
CREATE INDEX touchpoint_journey_stage ON touchpoint (journey_stage_id) WHERE journey_stage_id IS NOT NULL;
CREATE INDEX touchpoint_function ON touchpoint (our_function_id) WHERE our_function_id IS NOT NULL;
CREATE INDEX touchpoint_partner ON touchpoint (delivered_by_id) WHERE delivered_by_id IS NOT NULL;
CREATE INDEX touchpoint_project ON touchpoint (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX touchpoint_stakeholder_history ON touchpoint_stakeholder (stakeholder_id, day, touchpoint_id, presence);
CREATE TRIGGER touchpoint_day_moved AFTER UPDATE OF day ON touchpoint WHEN old.day <> new.day
BEGIN
    UPDATE touchpoint_stakeholder SET day = new.day WHERE touchpoint_id = new.id;
END;
CREATE INDEX touchpoint_own_person_person ON touchpoint_own_person (own_person_id);
CREATE INDEX touchpoint_sign_sign ON touchpoint_sign (sign_id);
CREATE INDEX import_record_fingerprint ON import_record (kind, fingerprint);
CREATE INDEX import_record_key ON import_record (kind, key) WHERE key <> '';
CREATE INDEX change_set_author ON change_set (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX change_log_change_set ON change_log (change_set_id);
CREATE INDEX posting_entry ON posting (entry_id, entry_kind);
CREATE INDEX change_set_undoes ON change_set (undoes_id) WHERE undoes_id IS NOT NULL;
CREATE INDEX change_log_row ON change_log (table_name, row_id);
CREATE INDEX change_log_owner ON change_log (owner_id, table_name, op) WHERE owner_id IS NOT NULL;
CREATE INDEX change_log_removed_account ON change_log (table_name, op, row_id) WHERE table_name = 'account' AND op = 'delete';
CREATE INDEX follow_up_account ON follow_up (account_id);
CREATE INDEX follow_up_stakeholder ON follow_up (stakeholder_id) WHERE stakeholder_id IS NOT NULL;
CREATE INDEX follow_up_touchpoint ON follow_up (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX follow_up_who ON follow_up (who_id) WHERE who_id IS NOT NULL;
CREATE INDEX follow_up_open ON follow_up (due) WHERE done_on IS NULL;
CREATE INDEX relationship_own_person ON relationship (own_person_id);
CREATE INDEX stakeholder_replaces ON stakeholder (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX touchpoint_bad ON touchpoint (day)
    WHERE (ifnull(recorded_score, 0) <= -0.299999999 OR (recorded_score IS NULL
          AND 5 * (ifnull(4 * (emotion - 3), 0) + ifnull(effectiveness - 3, 0) + ifnull(ease - 3, 0))
              <= -3 * (4 * (emotion IS NOT NULL) + (effectiveness IS NOT NULL) + (ease IS NOT NULL))
          AND coalesce(emotion, effectiveness, ease) IS NOT NULL));
CREATE INDEX touchpoint_own_feeling ON touchpoint (day) WHERE own_feeling IS NOT NULL;
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
CREATE INDEX promise_date_promise ON promise_date (promise_id);
CREATE INDEX survey_invitation_stakeholder ON survey_invitation (stakeholder_id);
CREATE INDEX survey_answer_stakeholder ON survey_answer (stakeholder_id, day);
CREATE INDEX survey_answer_touchpoint ON survey_answer (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX loop_case_account ON loop_case (account_id);
CREATE INDEX loop_case_stakeholder ON loop_case (stakeholder_id) WHERE stakeholder_id IS NOT NULL;
CREATE INDEX loop_case_touchpoint ON loop_case (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX loop_case_answer ON loop_case (answer_id) WHERE answer_id IS NOT NULL;
CREATE INDEX loop_case_owner ON loop_case (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX loop_case_function ON loop_case (our_function_id) WHERE our_function_id IS NOT NULL;
CREATE INDEX loop_case_recovery ON loop_case (recovery_id) WHERE recovery_id IS NOT NULL;
CREATE INDEX loop_case_opened ON loop_case (opened_at_ms);
CREATE INDEX loop_case_open ON loop_case (due_at_ms) WHERE closed_at_ms IS NULL;
CREATE INDEX emotion_goal_account ON emotion_goal (account_id);
CREATE INDEX emotion_goal_emotion ON emotion_goal (emotion_id);
CREATE INDEX emotion_goal_stage ON emotion_goal (journey_stage_id) WHERE journey_stage_id IS NOT NULL;
CREATE INDEX value_driver_account ON value_driver (account_id, position);
CREATE INDEX value_rating_stakeholder ON value_rating (stakeholder_id);
CREATE INDEX review_account_of ON review (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX review_day ON review (day);
CREATE INDEX review_participant_review ON review_participant (review_id);
CREATE INDEX review_participant_own ON review_participant (own_person_id) WHERE own_person_id IS NOT NULL;
CREATE INDEX review_participant_stakeholder ON review_participant (stakeholder_id) WHERE stakeholder_id IS NOT NULL;
CREATE INDEX review_account_account ON review_account (account_id);
CREATE INDEX review_decision_review ON review_decision (review_id);
CREATE INDEX review_decision_account ON review_decision (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX review_decision_follow_up ON review_decision (follow_up_id) WHERE follow_up_id IS NOT NULL;
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
COMMIT;
PRAGMA application_id = 1279344978;
PRAGMA user_version = 6;
