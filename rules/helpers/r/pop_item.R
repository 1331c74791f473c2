# Removes the last entry of the caller's dict and gives key and value.
pop_item <- function(entries, decode) {
  if (length(entries) == 0) stop(errorCondition("dictionary is empty", class = "KeyError"))
  last <- length(entries)
  pair <- list(decode(names(entries)[[last]]), entries[[last]])
  entries <- entries[-last]
  give_back(entries)
  pair
}
