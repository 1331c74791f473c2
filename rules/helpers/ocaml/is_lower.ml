(* Whether a text has letters and none is a capital. *)
let is_lower text = String.lowercase_ascii text = text && String.uppercase_ascii text <> text
