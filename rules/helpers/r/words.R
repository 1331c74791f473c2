# The words between white space.
words <- function(text) strsplit(sub("^[[:space:]]+", "", text), "[[:space:]]+")[[1]]
