-- The record: appended, never changed.
CREATE TABLE events (
    consultation_id TEXT NOT NULL,
    sequence BIGINT NOT NULL CHECK (sequence > 0),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (consultation_id, sequence)
);

CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'the record is never changed');
END;

CREATE TRIGGER events_are_never_removed BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'nothing is removed from the record');
END;

-- Which act a key stood for, so that a repeated one is answered and not done again.
CREATE TABLE idempotency (
    officer TEXT NOT NULL,
    agency TEXT NOT NULL,
    role TEXT NOT NULL,
    key TEXT NOT NULL,
    body_sha256 TEXT NOT NULL,
    consultation_id TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (officer, agency, role, key),
    FOREIGN KEY (consultation_id, sequence) REFERENCES events (consultation_id, sequence)
);

-- Derived from the record: `consultation-server rebuild` makes both tables anew.
CREATE TABLE consultation_state (
    consultation_id TEXT NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL,
    asker TEXT NOT NULL,
    sent_on TEXT,
    contested BIGINT NOT NULL,
    state TEXT NOT NULL
);

CREATE INDEX consultation_state_by_asker ON consultation_state (asker);
CREATE INDEX consultation_state_by_sending ON consultation_state (sent_on);

CREATE TABLE participation (
    consultation_id TEXT NOT NULL,
    agency TEXT NOT NULL,
    PRIMARY KEY (consultation_id, agency),
    FOREIGN KEY (consultation_id) REFERENCES consultation_state (consultation_id)
);

CREATE INDEX participation_by_agency ON participation (agency);

-- The documents that opinions are asked on, by their content and the agency that brought them.
CREATE TABLE documents (
    sha256 TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    title TEXT NOT NULL,
    uploaded_at TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, uploaded_by)
);

-- How far the demo's clock is ahead; empty outside the demo.
CREATE TABLE demo_clock (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    seconds_ahead BIGINT NOT NULL
);
