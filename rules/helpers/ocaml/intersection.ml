(* The members that both sets have. *)
let intersection a b = List.filter (fun item -> List.mem item b) a
