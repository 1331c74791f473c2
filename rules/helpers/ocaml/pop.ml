(* The element at an index, which must be there, and the other elements. *)
let pop items index =
  if items = [] then raise (Index_error "pop from empty list");
  let size = List.length items in
  let place = if index < 0 then index + size else index in
  if place < 0 || place >= size then raise (Index_error "pop index out of range");
  (List.nth items place, List.filteri (fun i _ -> i <> place) items)
