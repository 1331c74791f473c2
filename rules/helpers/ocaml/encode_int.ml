(* An integer in the canonical encoding. *)
let encode_int value =
  if abs value < 9007199254740992 then string_of_int value else Printf.sprintf "{\"$int\":\"%d\"}" value
