(* The value at a key, which must be there, and the other entries. *)
let pop_entry entries key = (find_entry entries key, List.filter (fun (k, _) -> k <> key) entries)
