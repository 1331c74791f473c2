(* A product, which must not leave 63 bits. *)
let multiply a b =
  if a <> 0 && (a * b / a <> b || (a = -1 && b = min_int)) then raise (Overflow_error "integer overflow") else a * b
