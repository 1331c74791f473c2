(* The elements without repetitions, in the order in which they come first. *)
let distinct items =
  List.rev (List.fold_left (fun seen item -> if List.mem item seen then seen else item :: seen) [] items)
