(* Whether a text starts with another. *)
let starts_with text prefix = String.starts_with ~prefix text
