(* The counts of the second put together with those of the first. *)
let add_counts join counts others =
  let joined all (item, count) = put all item (join (Option.value (List.assoc_opt item all) ~default:0) count) in
  List.fold_left joined counts others
