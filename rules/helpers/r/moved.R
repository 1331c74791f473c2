# A dict with one of its entries as the last (or first) of them.
moved <- function(entries, name, shown = name, last = TRUE) {
  if (!(name %in% names(entries))) stop(errorCondition(shown, class = "KeyError"))
  others <- entries[names(entries) != name]
  if (last) c(others, entries[name]) else c(entries[name], others)
}
