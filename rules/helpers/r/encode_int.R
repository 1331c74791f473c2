# An integer in the canonical encoding.
encode_int <- function(number) {
  if (abs(number) < 2^53) sprintf("%.0f", number + 0) else stop(errorCondition("integer beyond 2^53", class = "OverflowError"))
}
