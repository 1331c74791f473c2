(* The character at an index, which counts from the end where it is negative. *)
let char_at text index =
  let characters = chars text in
  let place = if index < 0 then index + List.length characters else index in
  match if place < 0 then None else List.nth_opt characters place with
  | Some character -> character
  | None -> raise (Index_error "string index out of range")
