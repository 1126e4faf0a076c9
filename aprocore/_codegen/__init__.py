"""Code generator of the typed layer; for developers only, not in the wheel."""
