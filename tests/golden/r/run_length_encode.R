# Integers that R's numbers hold exactly.
exact <- function(n) if (any(abs(n) > 2^53)) stop(errorCondition("integer beyond 2^53", class = "OverflowError")) else n

# An integer in digits.
int_text <- function(number) sprintf("%.0f", exact(number) + 0)

# Replace each run of a character by the character and, from two on, its count.
run_length_encode <- function(text) {
  encoded <- ""
  i <- 0
  while (i < nchar(text)) {
    j <- i
    while (j < nchar(text) && substr(text, j + 1, j + 1) == substr(text, i + 1, i + 1)) {
      j <- j + 1
    }
    encoded <- paste0(encoded, substr(text, i + 1, i + 1))
    if (j - i > 1) {
      encoded <- paste0(encoded, int_text(j - i))
    }
    i <- j
  }
  encoded
}
