(* The first elements of a sequence, up to one that fails a test. *)
let rec take_while_seq test items =
  match items () with
  | Seq.Cons (item, rest) when test item -> item :: take_while_seq test rest
  | _ -> []
