(* The value at a key, which must be there. *)
let find_entry entries key =
  try List.assoc key entries with Not_found -> raise (Key_error "key not found")
