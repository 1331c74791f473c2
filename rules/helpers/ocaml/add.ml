(* A sum, which must not leave 63 bits. *)
let add a b =
  let sum = a + b in
  if a >= 0 = (b >= 0) && sum >= 0 <> (a >= 0) then raise (Overflow_error "integer overflow");
  sum
