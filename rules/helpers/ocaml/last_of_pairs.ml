(* A dictionary of pairs, of which the last of a key counts. *)
let last_of_pairs pairs = List.fold_left (fun entries (key, value) -> (key, value) :: List.remove_assoc key entries) [] pairs
