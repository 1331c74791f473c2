# The positions of a slice with a step.
slice_places <- function(size, from, to, step) {
  if (step == 0) stop(errorCondition("slice step cannot be zero", class = "ValueError"))
  ends <- if (step > 0) c(0, size) else c(size - 1, -1)
  clamp <- function(bound) max(min(ends), min(max(ends), if (bound < 0) bound + size else bound))
  span(if (is.null(from)) ends[1] else clamp(from), if (is.null(to)) ends[2] else clamp(to), step) + 1
}
