# Removes the last entry of the caller's dict and gives key and value.
pop_item <- function(entries, decode) {
  if (length(entries) == 0) stop(errorCondition("dictionary is empty", class = "KeyError"))
  give_back(entries, entries[-length(entries)])
  list(decode(names(entries)[[length(entries)]]), entries[[length(entries)]])
}
