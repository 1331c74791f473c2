(* Whether a text has letters and all are capitals. *)
let is_upper text = String.uppercase_ascii text = text && String.lowercase_ascii text <> text
