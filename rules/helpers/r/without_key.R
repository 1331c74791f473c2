# Without an entry that must be there.
without_key <- function(entries, name) {
  if (!(name %in% names(entries))) stop(errorCondition(name, class = "KeyError"))
  entries[names(entries) != name]
}
