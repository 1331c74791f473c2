# The groups of every match of a pattern.
find_groups <- function(pattern, text) {
  found <- gregexpr(pattern, text, perl = TRUE)[[1]]
  if (found[1] == -1) return(list())
  starts <- attr(found, "capture.start")
  ends <- starts + attr(found, "capture.length") - 1
  lapply(seq_along(found), function(i) substring(text, starts[i, ], ends[i, ]))
}
