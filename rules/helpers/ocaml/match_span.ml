(* Where a group of a match starts and ends. *)
let match_span found n =
  let start, text = Option.get found.(n) in
  (start, start + String.length text)
