(* A number with the prefix of its base. *)
let prefixed n prefix base = (if n < 0 then "-" else "") ^ prefix ^ in_base (abs n) base
