(* A difference, which must not leave 63 bits. *)
let subtract a b =
  let result = a - b in
  if a >= 0 <> (b >= 0) && result >= 0 <> (a >= 0) then raise (Overflow_error "integer overflow");
  result
