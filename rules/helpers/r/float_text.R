# A float as text: shortest round trip, as Python shows it.
float_text <- function(number) {
  if (is.nan(number)) return("nan")
  if (is.infinite(number)) return(if (number > 0) "inf" else "-inf")
  digits <- 0L
  while (digits < 16L && as.numeric(sprintf("%.*e", digits, number)) != number) digits <- digits + 1L
  text <- sprintf("%.*e", digits, number)
  exponent <- as.integer(sub(".*e", "", text))
  if (exponent < -4 || exponent >= 16) text else sprintf("%.*f", max(1L, digits - exponent), number)
}
