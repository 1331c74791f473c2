# Padded at both sides to a width; the odd one goes left where the width is odd, else right.
center <- function(text, width, fill) {
  if (nchar(fill) != 1) stop(errorCondition("The fill character must be exactly one character long", class = "TypeError"))
  missing <- max(0, width - nchar(text))
  left <- missing %/% 2 + (if (missing %% 2 == 1 && width %% 2 == 1) 1 else 0)
  paste0(strrep(fill, left), text, strrep(fill, missing - left))
}
