(* The nearest integer, the greater one of two; NaN gives zero. *)
let round_half_up x =
  let low = Float.floor x in
  if Float.is_nan x then 0 else to_int (if x -. low >= 0.5 then low +. 1.0 else low)
