(* The first element of a deque, which must be there, and those after it. *)
let pop_left = function first :: rest -> (first, rest) | [] -> raise (Index_error "pop from an empty deque")
