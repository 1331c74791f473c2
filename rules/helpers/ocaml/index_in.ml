(* Where an element stands first between two places. *)
let index_in items item low high =
  let size = List.length items in
  let first = clamped low size and last = clamped high size in
  let rec from place = function
    | other :: _ when place >= first && place < last && other = item -> place
    | _ :: rest -> from (place + 1) rest
    | [] -> raise (Invalid_argument "value is not in list")
  in
  from 0 items
