(* Neighbours as pairs. *)
let rec neighbour_pairs = function
  | a :: (b :: _ as rest) -> (a, b) :: neighbour_pairs rest
  | _ -> []
