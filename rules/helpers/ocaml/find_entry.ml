(* The value at a key, which must be there. *)
let find_entry entries key =
  match List.assoc_opt key entries with
  | Some value -> value
  | None -> raise (Key_error "key not found")
