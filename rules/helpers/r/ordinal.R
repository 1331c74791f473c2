# The code point of a string of length 1.
ordinal <- function(text) {
  if (nchar(text) == 1) as.numeric(utf8ToInt(text)) else stop(errorCondition("ord() expected a character", class = "TypeError"))
}
