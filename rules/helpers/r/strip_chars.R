# Without characters of a set at the ends.
strip_chars <- function(text, set, left, right) {
  keep <- which(!(strsplit(text, "")[[1]] %in% strsplit(set, "")[[1]]))
  substr(text, if (left) min(keep, nchar(text) + 1) else 1, if (right) max(keep, 0) else nchar(text))
}
