# Replaces all occurrences; an empty text is between all characters.
replace <- function(text, part, other) {
  if (nzchar(part)) return(gsub(part, other, text, fixed = TRUE))
  paste(c("", strsplit(text, "")[[1]], ""), collapse = other)
}
