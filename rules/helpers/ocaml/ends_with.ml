(* Whether a text ends with another. *)
let ends_with text suffix = String.ends_with ~suffix text
