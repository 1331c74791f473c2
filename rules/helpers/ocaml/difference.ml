(* The members of a set that another lacks. *)
let difference a b = List.filter (fun item -> not (List.mem item b)) a
