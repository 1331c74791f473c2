(* The remainder of two floats with the sign of the divisor. *)
let float_mod a b =
  if b = 0.0 then raise (Zero_division_error "float modulo");
  let rest = Float.rem a b in
  if rest = 0.0 then Float.copy_sign 0.0 b else if rest < 0.0 <> (b < 0.0) then rest +. b else rest
