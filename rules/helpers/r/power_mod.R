# A power modulo a number.
power_mod <- function(base, exponent, modulus) {
  if (exponent < 0) stop("a power below zero")
  result <- 1 %% modulus
  while (exponent > 0) {
    if (exponent %% 2 == 1) result <- exact(result * base) %% modulus
    base <- exact(base * base) %% modulus
    exponent <- exponent %/% 2
  }
  result
}
