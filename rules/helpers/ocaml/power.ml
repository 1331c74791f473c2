(* A power, which must not leave 63 bits. *)
let rec power base exponent =
  if exponent < 0 then raise (Invalid_argument "negative exponent");
  if exponent = 0 then 1
  else if exponent land 1 = 1 then multiply base (power base (exponent - 1))
  else power (multiply base base) (exponent / 2)
