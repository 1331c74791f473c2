(* The value at a key, if there is one, and the other entries. *)
let pop_entry_opt entries key = (List.assoc_opt key entries, List.filter (fun (k, _) -> k <> key) entries)
