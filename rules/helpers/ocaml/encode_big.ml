(* An integer of any size in the canonical encoding. *)
let encode_big value =
  if Z.numbits value <= 53 then Z.to_string value else Printf.sprintf "{\"$int\":\"%s\"}" (Z.to_string value)
