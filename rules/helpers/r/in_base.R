# The digits of an integer in a base, after a prefix and a sign.
in_base <- function(number, base, prefix) {
  digits <- c(0:9, letters)[abs(number) %/% base^(53:0) %% base + 1]
  paste0(if (number < 0) "-", prefix, sub("^0+(.)", "\\1", paste(digits, collapse = "")))
}
