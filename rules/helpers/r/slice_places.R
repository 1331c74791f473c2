# The positions of a slice with a step.
slice_places <- function(size, from, to, step) {
  if (step == 0) stop(errorCondition("slice step cannot be zero", class = "ValueError"))
  low <- if (step > 0) 0 else -1
  high <- if (step > 0) size else size - 1
  clamp <- function(bound) max(low, min(high, if (bound < 0) bound + size else bound))
  first <- if (!is.null(from)) clamp(from) else if (step > 0) low else high
  last <- if (!is.null(to)) clamp(to) else if (step > 0) high else low
  span(first, last, step) + 1
}
