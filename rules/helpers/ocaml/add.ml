(* A sum, which must not leave 63 bits. *)
let add a b =
  if a >= 0 = (b >= 0) && a + b >= 0 <> (a >= 0) then raise (Overflow_error "integer overflow") else a + b
