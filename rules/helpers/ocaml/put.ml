(* The entries with a value for a key: in the old one's place, or last. *)
let put entries key value =
  if List.mem_assoc key entries then List.map (fun (k, old) -> (k, if k = key then value else old)) entries
  else entries @ [ (key, value) ]
