(* The least element of a heap, and the heap without it. *)
let heap_pop items =
  match List.rev items with
  | [] -> raise (Index_error "index out of range")
  | [ only ] -> (only, [])
  | last :: rest -> heap_replace (List.rev rest) last
