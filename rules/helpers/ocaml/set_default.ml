(* The value at a key and the entries, with a given value where there was none. *)
let set_default entries key value =
  match List.assoc_opt key entries with
  | Some old -> (old, entries)
  | None -> (value, entries @ [ (key, value) ])
