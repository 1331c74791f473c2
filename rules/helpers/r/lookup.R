# The value at a key that must be there; the error shows the key.
lookup <- function(entries, name, shown = name) {
  if (name %in% names(entries)) entries[[name]] else stop(errorCondition(shown, class = "KeyError"))
}
