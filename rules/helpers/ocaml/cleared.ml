(* What is left of a container that is cleared. *)
let cleared _ = []
