# All matches of a pattern with at most one group: the group's, or the whole.
find_all <- function(pattern, text) {
  hits <- gregexpr(pattern, text, perl = TRUE)[[1]]
  if (hits[1] == -1) return(character(0))
  starts <- attr(hits, "capture.start")
  if (is.null(starts)) return(regmatches(text, list(hits))[[1]])
  substring(text, starts[, 1], starts[, 1] + attr(hits, "capture.length")[, 1] - 1)
}
