# With the entries of another.
updated <- function(entries, others) {
  entries[names(others)] <- others
  entries
}
