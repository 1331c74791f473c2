(* The list with every step-th element of a slice replaced by as many others. *)
let set_slice_step items low high step others =
  let places = slice_step (List.mapi (fun i _ -> i) items) low high step in
  let given = List.length others and size = List.length places in
  if given <> size then
    raise (Invalid_argument (Printf.sprintf "attempt to assign sequence of size %d to extended slice of size %d" given size));
  let changed = List.combine places others in
  List.mapi (fun i item -> Option.value (List.assoc_opt i changed) ~default:item) items
