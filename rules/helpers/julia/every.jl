# Is there a character, and are all of them of a kind?
every(kind, text) = !isempty(text) && all(kind, text)
