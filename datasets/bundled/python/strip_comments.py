def strip_comments(source, marker="#"):
    """Drop comments, trailing blanks and empty lines; give (line number, text) pairs."""
    kept = []
    for number, line in enumerate(source.splitlines(), start=1):
        cut = line.find(marker)
        if cut >= 0:
            line = line[:cut]
        line = line.rstrip()
        if line:
            kept.append((number, line))
    return kept
