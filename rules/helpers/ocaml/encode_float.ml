(* A float in the canonical encoding. *)
let encode_float x =
  if Float.is_nan x then "{\"$float\":\"nan\"}"
  else if x = infinity then "{\"$float\":\"inf\"}"
  else if x = neg_infinity then "{\"$float\":\"-inf\"}"
  else float_text x
