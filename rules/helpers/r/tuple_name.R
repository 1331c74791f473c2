# The name of an entry for a tuple, as R writes it.
tuple_name <- function(key) paste(deparse(lapply(key, function(part) if (is.numeric(part)) as.numeric(part) else part)), collapse = "")
