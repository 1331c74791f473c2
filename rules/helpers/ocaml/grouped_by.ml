(* The elements by key, in order; keys in the order of their first element. *)
let grouped_by key items =
  let grouped groups item =
    let name = key item in
    put groups name (Option.value (List.assoc_opt name groups) ~default:[] @ [ item ])
  in
  List.fold_left grouped [] items
