(* A place, which must have been found. *)
let found place = if place < 0 then raise (Invalid_argument "substring not found") else place
