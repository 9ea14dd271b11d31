-- Every policy and calendar that the service ever ran under, by its version: one version is one document for ever.
CREATE TABLE versions (
    kind TEXT NOT NULL,
    version TEXT NOT NULL,
    document TEXT NOT NULL,
    first_used_at TEXT NOT NULL,
    PRIMARY KEY (kind, version)
);

CREATE TRIGGER versions_are_never_changed BEFORE UPDATE ON versions
BEGIN
    SELECT RAISE(ABORT, 'a version is never changed');
END;

CREATE TRIGGER versions_are_never_removed BEFORE DELETE ON versions
BEGIN
    SELECT RAISE(ABORT, 'a version is never removed');
END;
