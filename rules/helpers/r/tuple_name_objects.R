# The name of an entry for a tuple.
tuple_name <- function(key) key_of(as.list(key))
