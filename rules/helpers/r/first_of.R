# The first element; of none a default, or it raises.
first_of <- function(items, default) {
  if (length(items) > 0) items[[1]] else if (missing(default)) stop(errorCondition("", class = "StopIteration")) else default
}
