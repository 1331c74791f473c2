(* Whether a text has letters and each word starts with a capital that small letters follow. *)
let is_title text = title text = text && String.lowercase_ascii text <> String.uppercase_ascii text
