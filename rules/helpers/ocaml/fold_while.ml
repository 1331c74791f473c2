(* A fold that ends at the first Stop. *)
let rec fold_while f carried = function
  | [] -> carried
  | item :: rest -> (
      match f carried item with
      | `Next carried -> fold_while f carried rest
      | `Stop carried -> carried)
