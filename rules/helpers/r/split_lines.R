# Splits at line ends, which are kept or not.
split_lines <- function(text, keep) {
  lines <- regmatches(text, gregexpr("[^\r\n]*(\r\n|\n|\r)|[^\r\n]+$", text, perl = TRUE))[[1]]
  if (keep) lines else sub("[\r\n]+$", "", lines)
}
