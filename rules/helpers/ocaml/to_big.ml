(* The integer of any size in a float, without its fraction. *)
let to_big x =
  if Float.is_nan x then raise (Invalid_argument "cannot convert float NaN to integer");
  if Float.is_integer x || Float.abs x < 4611686018427387904.0 then Z.of_float x
  else raise (Overflow_error "cannot convert float infinity to integer")
