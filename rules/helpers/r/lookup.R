# The value at a key that must be there.
lookup <- function(entries, name) {
  if (!(name %in% names(entries))) stop(errorCondition(name, class = "KeyError"))
  entries[[name]]
}
