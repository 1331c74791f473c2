# The key of an entry that is neither a text nor a number.
decode_key <- function(name) known_keys[[name]]
