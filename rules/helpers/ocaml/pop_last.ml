(* The last element, which must be there, and those before it. *)
let pop_last items =
  match List.rev items with
  | [] -> raise (Index_error "pop from empty list")
  | last :: rest -> (last, List.rev rest)
