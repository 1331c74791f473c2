# Runs of elements with equal keys as pairs of key and run.
group_runs <- function(items, key) {
  runs <- list()
  for (item in items) {
    found <- key(item)
    last <- length(runs)
    if (last > 0 && equals(runs[[last]][[1]], found)) runs[[last]][[2]] <- c(runs[[last]][[2]], if (is.atomic(item)) item else list(item))
    else runs <- c(runs, list(list(found, if (is.atomic(item)) item else list(item))))
  }
  runs
}
