# How often each element occurs.
tally <- function(items) {
  counts <- list()
  for (item in items) {
    name <- key_of(item)
    counts[[name]] <- get_or(counts, name, 0) + 1
  }
  counts
}
