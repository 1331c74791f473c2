# The groups of every match of a pattern.
find_groups <- function(pattern, text) {
  hits <- gregexpr(pattern, text, perl = TRUE)[[1]]
  if (hits[1] == -1) return(list())
  starts <- attr(hits, "capture.start")
  ends <- starts + attr(hits, "capture.length") - 1
  lapply(seq_along(hits), function(i) substring(text, starts[i, ], ends[i, ]))
}
