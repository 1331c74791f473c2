(* The element at an index, which counts from the end where it is negative. *)
let at items index =
  let place = if index < 0 then index + List.length items else index in
  match if place < 0 then None else List.nth_opt items place with
  | Some item -> item
  | None -> raise (Index_error "list index out of range")
