(* The next element of a sequence, and the sequence after it. *)
let uncons items =
  match items () with
  | Seq.Cons (item, rest) -> (item, rest)
  | Seq.Nil -> raise (Stop_iteration "")
