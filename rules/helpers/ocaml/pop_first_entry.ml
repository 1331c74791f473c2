(* The first entry, and the others. *)
let pop_first_entry = function
  | first :: rest -> (first, rest)
  | [] -> raise (Key_error "'popitem(): dictionary is empty'")
