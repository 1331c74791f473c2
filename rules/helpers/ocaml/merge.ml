(* The entries with those of another dictionary. *)
let merge entries others = List.fold_left (fun all (key, value) -> put all key value) entries others
