# Without an entry that must be there.
without_key <- function(entries, name, shown = name) {
  if (!(name %in% names(entries))) stop(errorCondition(shown, class = "KeyError"))
  entries[names(entries) != name]
}
