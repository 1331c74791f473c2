(* How often each element is there. *)
let tally items =
  let counted counts item = put counts item (1 + Option.value (List.assoc_opt item counts) ~default:0) in
  List.fold_left counted [] items
