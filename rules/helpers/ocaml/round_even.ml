(* The nearest integer, the even one of two. *)
let round_even x = to_int (if Float.abs (Float.rem x 1.0) = 0.5 then 2.0 *. Float.round (x /. 2.0) else Float.round x)
