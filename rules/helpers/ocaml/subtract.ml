(* A difference, which must not leave 63 bits. *)
let subtract a b =
  if a >= 0 <> (b >= 0) && a - b >= 0 <> (a >= 0) then raise (Overflow_error "integer overflow") else a - b
