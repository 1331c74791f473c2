(* The list without the element at an index, which must be there. *)
let delete_at items index =
  let size = List.length items in
  let place = if index < 0 then index + size else index in
  if place < 0 || place >= size then raise (Index_error "list assignment index out of range");
  List.filteri (fun i _ -> i <> place) items
