# The first character in upper case and the rest in lower.
capitalized <- function(text) paste0(toupper(substr(text, 1, 1)), tolower(substring(text, 2)))
