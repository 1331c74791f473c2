(* A text as Python shows it: in quotes. *)
let quoted text =
  let quote = if String.contains text '\'' && not (String.contains text '"') then '"' else '\'' in
  let shown = function
    | ('\n' | '\r' | '\t') as c -> Char.escaped c
    | c when c = '\\' || c = quote -> Printf.sprintf "\\%c" c
    | c when c < ' ' || c = '\x7f' -> Printf.sprintf "\\x%02x" (Char.code c)
    | c -> String.make 1 c
  in
  Printf.sprintf "%c%s%c" quote (String.concat "" (List.map shown (List.of_seq (String.to_seq text)))) quote
