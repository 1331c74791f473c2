(* A power modulo a number, with the sign of that. *)
let power_mod base exponent modulus =
  if Z.sign modulus = 0 then raise (Invalid_argument "pow() 3rd argument cannot be 0");
  let rest = Z.powm base exponent modulus in
  if Z.sign modulus < 0 && Z.sign rest > 0 then Z.add rest modulus else rest
