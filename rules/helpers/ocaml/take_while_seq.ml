(* The first elements of a sequence, up to one that fails a test. *)
let take_while_seq test items =
  let rec from taken items =
    match items () with
    | Seq.Cons (item, rest) when test item -> from (item :: taken) rest
    | _ -> List.rev taken
  in
  from [] items
