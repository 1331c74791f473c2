# Index of the first occurrence in [from, to), or -1.
find <- function(text, part, from, to) {
  bounds <- slice_bounds(nchar(text), from, to)
  if (from > nchar(text) || bounds[1] > bounds[2]) return(-1)
  if (!nzchar(part)) return(bounds[1])
  found <- as.numeric(regexpr(part, substr(text, bounds[1] + 1, bounds[2]), fixed = TRUE))
  if (found < 0) -1 else found - 1 + bounds[1]
}
