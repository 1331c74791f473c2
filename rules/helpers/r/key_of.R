# The name of an entry for a key: texts as they are, numbers in digits, tuples as R writes them.
key_of <- function(key) {
  if (is.character(key)) if (nzchar(key)) key else "\u0001"
  else if (is.logical(key)) as.character(as.numeric(key))
  else if (is.numeric(key)) sprintf("%.15g", exact(key))
  else paste(deparse(lapply(key, function(part) if (is.numeric(part)) as.numeric(part) else part)), collapse = "")
}
