# A vector that may not be empty.
some_items <- function(items) {
  if (length(items) > 0) items else stop(errorCondition("arg is an empty sequence", class = "ValueError"))
}
