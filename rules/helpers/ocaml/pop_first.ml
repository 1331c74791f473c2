(* The first element, which must be there, and those after it. *)
let pop_first = function
  | [] -> raise (Index_error "pop from empty list")
  | first :: rest -> (first, rest)
