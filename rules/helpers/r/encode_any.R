# A value of a union type in the canonical encoding, by what it is at run time; where there are floats, integers are R's own.
encode_any <- function(value, floats) {
  each <- function(item) encode_any(item, floats)
  if (is.null(value)) "null"
  else if (is.list(value) && is.null(names(value))) encode_items(value, each)
  else if (is.list(value)) encode_dict(value, encode_str, each, keys_of(value))
  else if (length(value) != 1) encode_items(as.list(value), each)
  else if (is.logical(value)) if (value) "true" else "false"
  else if (is.character(value)) encode_str(value)
  else if (is.integer(value) || !floats) encode_int(value)
  else encode_float(value)
}
