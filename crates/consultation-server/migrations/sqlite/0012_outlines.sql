-- What lists, figures and duties read: a row for each consultation and one for each request to an agency, without the texts.
-- Derived from the record: the service makes them anew when it starts and `derived` is not the version that it makes.
DROP TABLE participation;
DROP TABLE consultation_state;

CREATE TABLE consultation_outline (
    consultation_id TEXT NOT NULL PRIMARY KEY,
    asker TEXT NOT NULL,
    -- The dossier by which a later round finds the earlier ones, in the form in which it is compared.
    dossier TEXT NOT NULL,
    -- The first and the last day that a figure can count it on: no first until it is sent, and a last that never comes until
    -- it has ended.
    counts_from TEXT,
    counts_to TEXT NOT NULL,
    -- The policy that it was sent under, by its digest.
    policy TEXT,
    outline TEXT NOT NULL
);

CREATE INDEX consultation_outline_by_asker
    ON consultation_outline (asker, counts_to, counts_from);
CREATE INDEX consultation_outline_by_dossier ON consultation_outline (asker, dossier);
CREATE INDEX consultation_outline_by_days ON consultation_outline (counts_to, counts_from);

CREATE TABLE request_outline (
    consultation_id TEXT NOT NULL,
    place BIGINT NOT NULL,
    agency TEXT NOT NULL,
    counts_from TEXT NOT NULL,
    counts_to TEXT NOT NULL,
    due_on TEXT NOT NULL,
    owes_reply BIGINT NOT NULL,
    contested BIGINT NOT NULL,
    outline TEXT NOT NULL,
    PRIMARY KEY (consultation_id, place)
);

CREATE INDEX request_outline_by_agency ON request_outline (agency, counts_to, counts_from);
CREATE INDEX request_outline_owed ON request_outline (due_on) WHERE owes_reply = 1;
CREATE INDEX request_outline_contested ON request_outline (consultation_id) WHERE contested = 1;

-- Each policy that anything was sent under, once.
CREATE TABLE recorded_policy (
    digest TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL
);

ALTER TABLE service ADD COLUMN derived BIGINT;
