(* The lines of a text, without their ends. *)
let splitlines text =
  let lines = String.split_on_char '\n' (String.concat "\n" (split (String.concat "\n" (split text "\r\n" (-1))) "\r" (-1))) in
  match List.rev lines with
  | "" :: rest -> List.rev rest
  | _ -> lines
