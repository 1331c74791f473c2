(* The list with one element replaced. *)
let replace_at items index item =
  let size = List.length items in
  let place = if index < 0 then index + size else index in
  if place < 0 || place >= size then raise (Index_error "list assignment index out of range");
  List.mapi (fun i old -> if i = place then item else old) items
