(* The number of bits of an absolute value. *)
let bit_length n =
  let rec bits n = if n = 0 then 0 else 1 + bits (n lsr 1) in
  bits (abs n)
