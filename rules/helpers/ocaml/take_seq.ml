(* The first elements of a sequence. *)
let take_seq n items =
  let rec from taken n items =
    if n <= 0 then List.rev taken
    else match items () with
      | Seq.Cons (item, rest) -> from (item :: taken) (n - 1) rest
      | Seq.Nil -> List.rev taken
  in
  from [] n items
