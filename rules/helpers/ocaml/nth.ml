(* The element at an index that is not negative. *)
let nth items index =
  match List.nth_opt items index with
  | Some item -> item
  | None -> raise (Index_error "list index out of range")
