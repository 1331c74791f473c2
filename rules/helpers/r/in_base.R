# The digits of an integer in a base, after a prefix and a sign.
in_base <- function(number, base, prefix) {
  digits <- if (number == 0) "0" else ""
  rest <- abs(number)
  while (rest > 0) {
    digits <- paste0(substr("0123456789abcdefghijklmnopqrstuvwxyz", rest %% base + 1, rest %% base + 1), digits)
    rest <- rest %/% base
  }
  paste0(if (number < 0) "-" else "", prefix, digits)
}
