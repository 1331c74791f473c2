# Without an entry that must be there.
without_key <- function(entries, name) {
  if (!(name %in% names(entries))) stop(failure("KeyError", name))
  entries[names(entries) != name]
}
