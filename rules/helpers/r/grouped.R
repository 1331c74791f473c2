# The text of a number with commas between groups of three digits.
grouped <- function(text) {
  gsub("(?<=\\d)(?=(\\d{3})+(?!\\d))(?<!\\.\\d)(?<!\\.\\d\\d)", ",", text, perl = TRUE)
}
