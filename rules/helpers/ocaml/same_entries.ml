(* Whether two dictionaries have the same entries, in whatever order. *)
let same_entries a b = List.sort compare a = List.sort compare b
