-- A dossier is known by another key than before: what is derived is derived anew when the service starts.
UPDATE consultation_state SET dossier = NULL;
