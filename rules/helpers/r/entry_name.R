# The name of an entry for a text, which may be empty.
entry_name <- function(text) if (nzchar(text)) text else "\u0001"
