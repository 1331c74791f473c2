(* Whether a text is a letter or underscore, then letters, digits and underscores. *)
let is_identifier text =
  text <> "" && (not (is_digit text.[0])) && String.for_all (fun c -> c = '_' || is_letter c || is_digit c) text
