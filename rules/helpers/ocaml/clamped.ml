(* A bound of a slice as a place in a list of a size. *)
let clamped bound size = if bound < 0 then max 0 (bound + size) else min bound size
