# Index of the last occurrence in [from, to), or -1.
rfind <- function(text, part, from, to) {
  bounds <- slice_bounds(nchar(text), from, to)
  if (from > nchar(text)) return(-1)
  for (i in span(bounds[2] - nchar(part), bounds[1] - 1, -1)) {
    if (substr(text, i + 1, i + nchar(part)) == part) return(i)
  }
  -1
}
