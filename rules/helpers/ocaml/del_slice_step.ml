(* The list without every step-th element of a slice. *)
let del_slice_step items low high step =
  let places = slice_step (List.mapi (fun i _ -> i) items) low high step in
  List.filteri (fun i _ -> not (List.mem i places)) items
