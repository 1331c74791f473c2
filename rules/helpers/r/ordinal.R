# The code point of a string of length 1.
ordinal <- function(text) {
  if (nchar(text) != 1) stop(failure("TypeError", "ord() expected a character"))
  as.numeric(utf8ToInt(text))
}
