# The value at a key of the caller's dict; a missing key is inserted with the default.
set_default <- function(entries, name, default) {
  if (!(name %in% names(entries))) {
    entries[name] <- list(default)
    give_back(entries)
  }
  entries[[name]]
}
