# An integer rounded to a number of decimals, halves to even.
round_integer <- function(number, digits) {
  if (digits < 0) round(number / 10^-digits) * 10^-digits else number
}
