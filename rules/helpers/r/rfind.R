# Index of the last occurrence, or -1.
rfind <- function(text, part) {
  if (nchar(part) > nchar(text)) return(-1)
  starts <- seq_len(nchar(text) - nchar(part) + 1)
  max(0, starts[substring(text, starts, starts + nchar(part) - 1) == part]) - 1
}
