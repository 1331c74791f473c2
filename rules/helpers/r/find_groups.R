# The groups of every match of a pattern.
find_groups <- function(pattern, text) {
  hits <- regmatches(text, gregexec(pattern, text, perl = TRUE))[[1]]
  if (length(hits) == 0) list() else lapply(seq_len(ncol(hits)), function(i) unname(hits[-1, i]))
}
