(* The code of a text of one character. *)
let ord text =
  if String.length text <> 1 then raise (Type_error "ord() expected a character");
  Char.code text.[0]
