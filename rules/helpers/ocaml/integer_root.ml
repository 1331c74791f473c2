(* The integer part of a square root. *)
let integer_root n =
  if n < 0 then raise (Invalid_argument "isqrt() argument must be nonnegative");
  Z.to_int (Z.sqrt (Z.of_int n))
