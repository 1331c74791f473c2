# The text that is the key of an entry.
text_key <- function(name) if (name == "\u0001") "" else name
