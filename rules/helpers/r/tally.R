# How often each element occurs.
tally <- function(items) {
  names <- vapply(items, key_of, "")
  structure(as.list(tabulate(match(names, unique(names)), length(unique(names))) + 0), names = unique(names))
}
