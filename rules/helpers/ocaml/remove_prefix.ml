(* The text without a start, where it has that. *)
let remove_prefix text prefix =
  let size = String.length prefix in
  if String.starts_with ~prefix text then String.sub text size (String.length text - size) else text
