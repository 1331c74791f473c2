# The keys of a dict of texts.
keys_of <- function(entries) {
  keys <- names(entries)
  keys[keys == "\u0001"] <- ""
  if (is.null(keys)) character(0) else keys
}
