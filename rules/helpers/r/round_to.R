# Correctly rounded to a number of decimals, half to even.
round_to <- function(number, digits) {
  if (digits < 0) round(number / 10^-digits) * 10^-digits
  else as.numeric(sprintf("%.*f", as.integer(digits), number))
}
