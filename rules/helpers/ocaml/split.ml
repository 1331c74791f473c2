(* The parts of a text between separators. *)
let split text separator =
  if separator = "" then raise (Invalid_argument "empty separator")
  else if text = "" then [ "" ] else Str.split_delim (Str.regexp_string separator) text
