# Index of the last occurrence in [from, to), or -1.
rfind_between <- function(text, part, from, to) {
  bounds <- slice_bounds(nchar(text), from, to)
  if (from > nchar(text) || bounds[1] > bounds[2]) return(-1)
  found <- rfind(substr(text, bounds[1] + 1, bounds[2]), part)
  if (found < 0) -1 else found + bounds[1]
}
