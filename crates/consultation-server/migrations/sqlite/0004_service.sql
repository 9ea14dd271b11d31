-- Where the service tries whether it can store; empty but during the try.
CREATE TABLE readiness (
    id INTEGER PRIMARY KEY,
    room BLOB NOT NULL
);

-- What the service knows of itself: whether the record is a demo's, and what time it was when it last trusted its clock.
CREATE TABLE service (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    is_demo BIGINT CHECK (is_demo IN (0, 1)),
    trusted_at TEXT
);

INSERT INTO service (id) VALUES (1);

-- Uploads that nothing in the record names yet; what was uploaded before this table was made is not among them.
CREATE TABLE unused_uploads (
    sha256 TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    uploaded_at BIGINT NOT NULL,
    PRIMARY KEY (sha256, uploaded_by)
);

CREATE INDEX unused_uploads_by_age ON unused_uploads (uploaded_at);
