(* A power of floats, which must be real and finite. *)
let float_power base exponent =
  if base = 0.0 && exponent < 0.0 then raise (Zero_division_error "0.0 cannot be raised to a negative power");
  let power = base ** exponent in
  if Float.is_finite power || not (Float.is_finite base && Float.is_finite exponent) then power
  else if Float.is_nan power then raise (Invalid_argument "math domain error")
  else raise (Overflow_error "Numerical result out of range")
