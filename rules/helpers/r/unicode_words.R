# The words between white space of any script.
unicode_words <- function(text) {
  strsplit(sub("(*UCP)^[\\s\u001c-\u001f]+", "", text, perl = TRUE), "(*UCP)[\\s\u001c-\u001f]+", perl = TRUE)[[1]]
}
