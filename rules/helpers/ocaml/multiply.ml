(* A product, which must not leave 63 bits. *)
let multiply a b =
  let result = a * b in
  if a <> 0 && (result / a <> b || (a = -1 && b = min_int)) then raise (Overflow_error "integer overflow");
  result
