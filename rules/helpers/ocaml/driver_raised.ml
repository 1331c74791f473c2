(* An exception in the canonical encoding. *)
let driver_raised error =
  "\"raise\":[" ^ encode_str (error_name error) ^ "," ^ encode_str (error_message error) ^ "]"
