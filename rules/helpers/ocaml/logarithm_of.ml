(* A logarithm, which only positive numbers have. *)
let logarithm_of f x =
  if x <= 0.0 then raise (Invalid_argument "math domain error");
  f x
