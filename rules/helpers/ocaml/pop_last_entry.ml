(* The last entry, and the others. *)
let pop_last_entry entries =
  match List.rev entries with last :: rest -> (last, List.rev rest) | [] -> raise (Key_error "'popitem(): dictionary is empty'")
