# A table for translated: characters of one text to those of another, and some to nothing.
translation <- function(from, to, gone = "") {
  if (nchar(from) != nchar(to)) stop(errorCondition("the first two maketrans arguments must have equal length", class = "ValueError"))
  table <- c(as.list(strsplit(to, "")[[1]]), vector("list", nchar(gone)))
  names(table) <- utf8ToInt(paste0(from, gone))
  table[!duplicated(names(table), fromLast = TRUE)]
}
