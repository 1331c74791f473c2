# Every text with its characters in reverse order.
reversed_each <- function(texts) vapply(texts, reversed, "", USE.NAMES = FALSE)
