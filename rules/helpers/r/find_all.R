# All matches of a pattern with at most one group: the group's, or the whole.
find_all <- function(pattern, text) {
  found <- gregexpr(pattern, text, perl = TRUE)[[1]]
  if (found[1] == -1) return(character(0))
  starts <- attr(found, "capture.start")
  if (is.null(starts)) return(regmatches(text, list(found))[[1]])
  substring(text, starts[, 1], starts[, 1] + attr(found, "capture.length")[, 1] - 1)
}
