# The value at a key that must be there.
lookup <- function(entries, name) {
  if (!(name %in% names(entries))) stop(failure("KeyError", name))
  entries[[name]]
}
