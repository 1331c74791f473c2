# The value at a key of the caller's dict; a missing key is inserted with the default.
set_default <- function(entries, name, default) {
  if (!(name %in% names(entries))) give_back(entries, c(entries, structure(list(default), names = name)))
  get_or(entries, name, default)
}
