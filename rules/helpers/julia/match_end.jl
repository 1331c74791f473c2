# The index at which a match ends.
match_end(m) = match_start(m) + length(m.match)
