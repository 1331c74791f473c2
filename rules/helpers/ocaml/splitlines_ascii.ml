(* The lines of a text, without their ends. *)
let splitlines text =
  match List.rev (Str.split_delim (Str.regexp "\r\n\\|[\n-\r\x1c-\x1e]") text) with
  | "" :: rest -> List.rev rest
  | lines -> List.rev lines
