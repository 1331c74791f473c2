(* The first element, which must be there, and those after it. *)
let pop_first = function first :: rest -> (first, rest) | [] -> raise (Index_error "pop from empty list")
