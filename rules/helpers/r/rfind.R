# Index of the last occurrence in [from, to), or -1.
rfind <- function(text, part, from, to) {
  bounds <- slice_bounds(nchar(text), from, to)
  if (from > nchar(text) || bounds[2] - nchar(part) < bounds[1]) return(-1)
  starts <- bounds[1]:(bounds[2] - nchar(part))
  max(-1, starts[substring(text, starts + 1, starts + nchar(part)) == part])
}
