(* The text without a start, where it has that. *)
let remove_prefix text prefix =
  if String.starts_with ~prefix text then Str.string_after text (String.length prefix) else text
