# The code point of a string of length 1.
ordinal <- function(text) {
  if (nchar(text) != 1) stop(errorCondition("ord() expected a character", class = "TypeError"))
  as.numeric(utf8ToInt(text))
}
