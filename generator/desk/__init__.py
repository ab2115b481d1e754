"""desk: where a person works on a finished dossier: explain, diff, check, decide, adopt."""
