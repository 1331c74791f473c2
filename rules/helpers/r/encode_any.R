# A value of a union type in the canonical encoding, by what it is at run time.
encode_any <- function(value) {
  if (is.null(value)) "null"
  else if (is.list(value) && is.null(names(value))) encode_items(value, encode_any)
  else if (is.list(value)) encode_dict(value, encode_str, encode_any, keys_of(value))
  else if (is.logical(value)) if (value) "true" else "false"
  else if (is.character(value)) encode_str(value)
  else if (is.integer(value)) encode_int(value)
  else if (value == floor(value) && abs(value) < 2^53) encode_int(value)
  else encode_float(value)
}
