# A dict with the same value at every key.
from_keys <- function(keys, value) dict_of(lapply(keys, function(key) list(key, value)))
