"""Predicts the progress of diabetes within a year from ten measurements of a patient."""
