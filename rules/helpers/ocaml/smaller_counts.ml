(* The smaller of both counts, where both are positive. *)
let smaller_counts counts others =
  let lessened (item, count) = (item, min count (Option.value (List.assoc_opt item others) ~default:0)) in
  List.filter (fun (_, count) -> count > 0) (List.map lessened counts)
