# The characters of a text.
chars <- function(text) {
  strsplit(text, "")[[1]]
}
