"""Tells three species of iris by the sizes of their flowers."""
