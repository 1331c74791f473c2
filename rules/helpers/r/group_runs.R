# Runs of elements with equal keys as pairs of key and run.
group_runs <- function(items, key) {
  runs <- list()
  for (item in items) {
    same <- key(item)
    last <- length(runs)
    if (last > 0 && equals(runs[[last]][[1]], same)) runs[[last]][[2]] <- c(runs[[last]][[2]], if (is.atomic(item)) item else list(item))
    else runs <- c(runs, list(list(same, if (is.atomic(item)) item else list(item))))
  }
  runs
}
