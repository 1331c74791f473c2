(* The parts of a text between separators, of which no more than so many count; all where that is negative. *)
let split text separator most =
  if separator = "" then raise (Invalid_argument "empty separator");
  let rec from start left =
    let place = if left = 0 then -1 else find_from text separator start in
    if place < 0 then [ String.sub text start (String.length text - start) ]
    else String.sub text start (place - start) :: from (place + String.length separator) (left - 1)
  in
  from 0 most
