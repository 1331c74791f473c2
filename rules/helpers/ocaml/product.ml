(* All pairs of the elements of two lists. *)
let product a b = List.concat_map (fun x -> List.map (fun y -> (x, y)) b) a
