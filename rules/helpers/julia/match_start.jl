# The index at which a match starts.
match_start(m) = length(SubString(m.match.string, 1, prevind(m.match.string, m.offset)))
