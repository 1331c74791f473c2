(* An integer rounded to so many decimals, which matters only when they are negative; half to even. *)
let round_int n digits =
  if digits >= 0 then n
  else
    let unit = power 10 (-digits) in
    let low = floor_mod n unit in
    let up = (2 * low) > unit || ((2 * low) = unit && floor_mod (floor_div n unit) 2 = 1) in
    n - low + if up then unit else 0
