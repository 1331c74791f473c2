# A table for translated: characters of one text to those of another, and some to nothing.
translation <- function(from, to, gone = "") {
  if (nchar(from) != nchar(to)) stop(failure("ValueError", "the first two maketrans arguments must have equal length"))
  pairs <- Map(list, as.numeric(utf8ToInt(from)), chars(to))
  dict_of(c(pairs, lapply(as.numeric(utf8ToInt(gone)), function(code) list(code, NULL))))
}
