# A dict in the canonical encoding.
encode_dict <- function(entries, encode_key, encode_value, keys) {
  pair <- function(i) paste0("[", encode_key(keys[[i]]), ",", encode_value(entries[[i]]), "]")
  encode_tagged("dict", paste0("[", paste(vapply(seq_along(entries), pair, ""), collapse = ","), "]"))
}
