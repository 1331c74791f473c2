# The name of an entry for a key: texts as they are, numbers in digits, tuples as R writes them.
key_of <- function(key) {
  if (is.list(key) || length(key) != 1) tuple_name(key)
  else if (is.character(key)) entry_name(key)
  else sprintf("%.15g", exact(as.numeric(key)))
}
