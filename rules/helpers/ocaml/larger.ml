(* The second of two floats where it is larger than the first, and else the first. *)
let larger a b : float = if b > a then b else a
