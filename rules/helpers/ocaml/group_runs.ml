(* Runs of elements with the same key. *)
let group_runs key items =
  let runs item = function
    | (k, run) :: rest when k = key item -> (k, item :: run) :: rest
    | groups -> (key item, [ item ]) :: groups
  in
  List.fold_right runs items []
