# A table for translated from one with characters as names.
translation_of <- function(letters) {
  if (any(nchar(names(letters)) != 1 | names(letters) == "\u0001")) stop(errorCondition("string keys in translate table must be of length 1", class = "ValueError"))
  names(letters) <- vapply(names(letters), utf8ToInt, 1L)
  letters
}
