(* A power of floats as a function of mathematics: what zero has none of is outside its domain. *)
let real_power base exponent =
  if base = 0.0 && exponent < 0.0 then raise (Invalid_argument "math domain error") else float_power base exponent
