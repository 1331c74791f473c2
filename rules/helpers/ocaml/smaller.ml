(* The second of two floats where it is smaller than the first, and else the first. *)
let smaller a b : float = if b < a then b else a
