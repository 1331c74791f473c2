# Without characters of a set at the ends.
strip_chars <- function(text, set, left, right) {
  keep <- which(!(strsplit(text, "")[[1]] %in% strsplit(set, "")[[1]]))
  if (length(keep) == 0) return("")
  substr(text, if (left) keep[1] else 1, if (right) keep[length(keep)] else nchar(text))
}
