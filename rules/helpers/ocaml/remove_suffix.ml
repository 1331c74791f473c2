(* The text without an end, where it has that. *)
let remove_suffix text suffix =
  if String.ends_with ~suffix text then String.sub text 0 (String.length text - String.length suffix) else text
