(* Where an element stands first. *)
let index_of items item =
  let rec from place = function
    | [] -> raise (Invalid_argument "value is not in list")
    | other :: rest -> if other = item then place else from (place + 1) rest
  in
  from 0 items
