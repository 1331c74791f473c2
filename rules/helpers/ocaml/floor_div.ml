(* The quotient rounded down. *)
let floor_div a b =
  let quotient = a / b in
  if a mod b <> 0 && a < 0 <> (b < 0) then quotient - 1 else quotient
