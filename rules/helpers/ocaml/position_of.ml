(* The index of the first equal element, or -1. *)
let position_of items item =
  let rec from i = function
    | [] -> -1
    | first :: rest -> if first = item then i else from (i + 1) rest
  in
  from 0 items
