-- How much an agency uploaded on a day, without a look at the bytes.
CREATE INDEX documents_by_agency_and_day ON documents (uploaded_by, uploaded_at, sha256, size);
