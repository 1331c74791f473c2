(* A dictionary with one value for all keys. *)
let from_keys keys value = of_pairs (List.map (fun key -> (key, value)) keys)
