# Padded with a character to a width, left or right.
pad <- function(text, width, fill, left) {
  if (nchar(fill) != 1) stop(errorCondition("The fill character must be exactly one character long", class = "TypeError"))
  missing <- strrep(fill, max(0, width - nchar(text)))
  if (left) paste0(missing, text) else paste0(text, missing)
}
