"""Readers (and writers) of the field's formats; one file per format, each turning records into ``Problem``s."""
