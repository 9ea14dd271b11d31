-- The dossier by which a later round finds the earlier ones, in the form in which it is compared.
-- Derived as the rest of the row is: where it is not there yet, the service makes the row anew.
ALTER TABLE consultation_state ADD COLUMN dossier TEXT;

CREATE INDEX consultation_state_by_dossier ON consultation_state (asker, dossier);
