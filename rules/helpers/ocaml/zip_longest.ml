(* Pairs up to the end of the longer list, of what is there. *)
let rec zip_longest a b =
  match a, b with
  | [], [] -> []
  | x :: xs, [] -> (Some x, None) :: zip_longest xs []
  | [], y :: ys -> (None, Some y) :: zip_longest [] ys
  | x :: xs, y :: ys -> (Some x, Some y) :: zip_longest xs ys
