# An exception of a class that is known by its name.
failure <- function(name, message = "") {
  structure(class = c(name, "failure", "error", "condition"), list(message = message, call = NULL))
}

# The character at an index, which may count from the end; outside raises.
char_at <- function(text, index) {
  size <- nchar(text)
  if (index < -size || index >= size) stop(failure("IndexError", "string index out of range"))
  if (index < 0) index <- index + size
  substr(text, index + 1, index + 1)
}

# Integers that R's numbers hold exactly.
exact <- function(numbers) {
  if (any(abs(numbers) > 2^53)) stop(failure("OverflowError", "integer beyond 2^53"))
  numbers
}

# An integer in digits.
int_text <- function(number) {
  sprintf("%.0f", exact(number))
}

# Replace each run of a character by the character and, from two on, its count.
run_length_encode <- function(text) {
  encoded <- ""
  i <- 0
  while (i < nchar(text)) {
    j <- i
    while (j < nchar(text) && char_at(text, j) == char_at(text, i)) {
      j <- j + 1
    }
    encoded <- paste0(encoded, char_at(text, i))
    if (j - i > 1) {
      encoded <- paste0(encoded, int_text(j - i))
    }
    i <- j
  }
  encoded
}
