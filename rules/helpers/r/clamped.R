# Towards zero, inside so many bits; NaN is 0.
clamped <- function(number, bits) {
  if (is.nan(number)) 0 else trunc(max(-2^(bits - 1), min(2^(bits - 1) - 1, number)))
}
