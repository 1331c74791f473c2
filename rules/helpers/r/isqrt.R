# The whole part of a square root.
isqrt <- function(n) {
  root <- floor(sqrt(not_negative(n)))
  root - (root * root > n)
}
