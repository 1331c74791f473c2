# The elements of a vector or list in the canonical encoding.
encode_items <- function(items, encode) {
  paste0("[", paste(vapply(seq_along(items), function(i) encode(items[[i]]), ""), collapse = ","), "]")
}
