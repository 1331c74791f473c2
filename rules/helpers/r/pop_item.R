# Removes the last entry of the caller's dict, or the one at a place, and gives key and value.
pop_item <- function(entries, decode, at = length(entries)) {
  if (length(entries) == 0) stop(errorCondition("'popitem(): dictionary is empty'", class = "KeyError"))
  give_back(entries, entries[-at])
  list(decode(names(entries)[[at]]), entries[[at]])
}
