# The first and the last position of a slice inside a length.
slice_bounds <- function(size, from, to) {
  clamp <- function(bound) if (bound < 0) max(bound + size, 0) else min(bound, size)
  c(if (is.null(from)) 0 else clamp(from), if (is.null(to)) size else clamp(to))
}
