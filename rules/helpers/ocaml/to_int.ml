(* The integer part of a float, which must not leave 63 bits. *)
let to_int x =
  if Float.is_nan x then raise (Invalid_argument "cannot convert float NaN to integer");
  if Float.abs x >= 4611686018427387904.0 then raise (Overflow_error "integer overflow");
  int_of_float x
