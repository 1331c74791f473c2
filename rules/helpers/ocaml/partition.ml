(* What stands before a separator, it itself, and what comes after. *)
let partition text separator =
  match split_max text separator 1 with [ before; after ] -> (before, separator, after) | _ -> (text, "", "")
