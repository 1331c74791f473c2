(* A fold that ends at the first Stop. *)
let rec fold_while f carried = function
  | [] -> carried
  | item :: rest -> ( match f carried item with `Next next -> fold_while f next rest | `Stop last -> last)
