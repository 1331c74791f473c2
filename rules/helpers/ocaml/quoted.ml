(* A text as Python shows it: in quotes. *)
let quoted text =
  let quote = if String.contains text '\'' && not (String.contains text '"') then "\"" else "'" in
  let shown character =
    match character with
    | "\\" -> "\\\\"
    | "\n" -> "\\n"
    | "\r" -> "\\r"
    | "\t" -> "\\t"
    | _ when character = quote -> "\\" ^ quote
    | _ when character < " " || character = "\x7f" -> Printf.sprintf "\\x%02x" (ord character)
    | _ -> character
  in
  quote ^ String.concat "" (List.map shown (chars text)) ^ quote
