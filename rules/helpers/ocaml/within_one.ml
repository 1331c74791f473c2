(* A function that only numbers from -1 to 1 have. *)
let within_one f x =
  if Float.abs x > 1.0 then raise (Invalid_argument "math domain error");
  f x
