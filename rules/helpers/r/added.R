# With the counts of another, times a factor.
added <- function(counts, others, factor) {
  for (name in names(others)) counts[[name]] <- get_or(counts, name, 0) + factor * others[[name]]
  counts
}
