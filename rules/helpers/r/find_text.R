# Index of the first occurrence of a text, or -1.
find_text <- function(text, part) {
  max(regexpr(part, text, fixed = TRUE) - 1, -1)
}
