# The value at a key, or a default.
get_or <- function(entries, name, default) if (name %in% names(entries)) entries[[name]] else default
