(* A value that may be missing in the canonical encoding. *)
let encode_optional encode = function
  | None -> "null"
  | Some value -> encode value
