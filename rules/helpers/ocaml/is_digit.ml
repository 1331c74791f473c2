(* Whether a byte is a digit. *)
let is_digit c = c >= '0' && c <= '9'
