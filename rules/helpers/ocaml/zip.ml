(* Pairs of the elements of two lists, as long as both have some. *)
let rec zip a b =
  match (a, b) with x :: xs, y :: ys -> (x, y) :: zip xs ys | _ -> []
