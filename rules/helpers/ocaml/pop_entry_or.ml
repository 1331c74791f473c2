(* The value at a key, or a given one, and the other entries. *)
let pop_entry_or entries key value =
  (Option.value (List.assoc_opt key entries) ~default:value, List.filter (fun (k, _) -> k <> key) entries)
