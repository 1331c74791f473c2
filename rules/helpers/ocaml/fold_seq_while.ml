(* A fold over a sequence that ends at the first Stop. *)
let rec fold_seq_while f carried items =
  match items () with
  | Seq.Nil -> carried
  | Seq.Cons (item, rest) -> (
      match f carried item with
      | `Next carried -> fold_seq_while f carried rest
      | `Stop carried -> carried)
