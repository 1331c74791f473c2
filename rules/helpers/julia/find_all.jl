# The texts of all matches, or of their one group.
find_all(pattern, text) = String[isempty(m.captures) ? m.match : something(m[1], "") for m in eachmatch(pattern, text)]
