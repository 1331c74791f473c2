(* A member of a set, and the others. *)
let pop_member = function
  | [] -> raise (Key_error "pop from an empty set")
  | first :: rest -> (first, rest)
