(* Whether all members of a set are in another. *)
let subset a b = List.for_all (fun item -> List.mem item b) a
