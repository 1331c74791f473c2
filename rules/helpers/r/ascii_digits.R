# A text with the digits of all scripts as those of ASCII: each comes after as many digits as it says, modulo ten.
ascii_digits <- function(text) {
  codes <- utf8ToInt(text)
  is_digit <- function(code) grepl("^\\p{Nd}$", intToUtf8(code), perl = TRUE)
  for (place in which(vapply(codes, is_digit, TRUE))) {
    before <- 0
    while (is_digit(codes[place] - before - 1)) before <- before + 1
    codes[place] <- 48 + before %% 10
  }
  intToUtf8(codes)
}
