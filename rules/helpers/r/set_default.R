# The value at a key of the caller's dict; a missing key is inserted with the default.
set_default <- function(entries, name, default) {
  if (name %in% names(entries)) return(entries[[name]])
  give_back(entries, c(entries, structure(list(default), names = name)))
  default
}
