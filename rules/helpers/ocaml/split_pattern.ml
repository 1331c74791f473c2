(* The parts of a text between the matches of a pattern. *)
let split_pattern pattern text = if text = "" then [ "" ] else Str.split_delim pattern text
