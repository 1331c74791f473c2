(* The arithmetic mean. *)
let mean_of numbers = List.fold_left ( +. ) 0.0 numbers /. float_of_int (List.length numbers)
