(* The remainder with the sign of the divisor. *)
let floor_mod a b =
  let rest = a mod b in
  if rest <> 0 && rest < 0 <> (b < 0) then rest + b else rest
