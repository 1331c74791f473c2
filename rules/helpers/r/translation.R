# A table for translated: characters of one text to those of another, and some to nothing.
translation <- function(from, to, gone = "") {
  if (nchar(from) != nchar(to)) stop(errorCondition("the first two maketrans arguments must have equal length", class = "ValueError"))
  pairs <- Map(list, as.numeric(utf8ToInt(from)), strsplit(to, "")[[1]])
  dict_of(c(pairs, lapply(as.numeric(utf8ToInt(gone)), function(code) list(code, NULL))))
}
