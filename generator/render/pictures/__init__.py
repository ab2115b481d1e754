"""pictures: the dossier drawn as SVG, with text alternatives. Pure functions from data to text."""
