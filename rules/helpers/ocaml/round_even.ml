(* The nearest integer, the even one of two. *)
let round_even x =
  let low = Float.floor x in
  let rest = x -. low in
  let up = rest > 0.5 || (rest = 0.5 && Float.rem low 2.0 <> 0.0) in
  to_int (if up then low +. 1.0 else low)
