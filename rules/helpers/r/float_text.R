# A float as text: shortest round trip, as Python shows it.
float_text <- function(number) {
  if (is.nan(number)) return("nan")
  if (is.infinite(number)) return(if (number > 0) "inf" else "-inf")
  digits <- if (abs(number) < 2.3e-308) 1 else 15 # the smallest have few digits
  while (digits < 17 && as.numeric(sprintf("%.*e", digits - 1L, number)) != number) digits <- digits + 1
  parts <- regmatches(sprintf("%.*e", as.integer(digits) - 1L, number), regexec("^(-?)(\\d)\\.?(\\d*)e([+-]\\d+)$", sprintf("%.*e", as.integer(digits) - 1L, number)))[[1]]
  exponent <- as.integer(parts[5])
  mantissa <- sub("0+$", "", paste0(parts[3], parts[4]))
  if (exponent < -4 || exponent >= 16) {
    rest <- substring(mantissa, 2)
    return(paste0(parts[2], parts[3], if (nzchar(rest)) paste0(".", rest) else "", sprintf("e%s%02d", if (exponent < 0) "-" else "+", abs(exponent))))
  }
  decimals <- max(1, nchar(mantissa) - 1 - exponent)
  sprintf("%.*f", as.integer(decimals), number)
}
