(* Where an element stands first. *)
let index_of items item =
  try fst (List.find (fun (_, other) -> other = item) (List.mapi (fun i other -> (i, other)) items))
  with Not_found -> raise (Invalid_argument "value is not in list")
