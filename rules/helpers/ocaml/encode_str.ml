(* A string in the canonical encoding: JSON in ASCII. *)
let encode_str text =
  let unit code = Printf.sprintf "\\u%04x" code in
  let encoded character =
    match ord character with
    | 34 -> "\\\""
    | 92 -> "\\\\"
    | code when code >= 32 && code < 127 -> character
    | code when code < 0x10000 -> unit code
    | code -> unit (0xd800 + ((code - 0x10000) lsr 10)) ^ unit (0xdc00 + (code land 0x3ff))
  in
  "\"" ^ String.concat "" (List.map encoded (chars text)) ^ "\""
