(* The lines of a text, without their ends. *)
let splitlines text =
  match List.rev (Str.split_delim (Str.regexp "\r\n\\|[\n-\r\x1c-\x1e]\\|\xc2\x85\\|\xe2\x80[\xa8\xa9]") text) with
  | "" :: rest -> List.rev rest
  | lines -> List.rev lines
