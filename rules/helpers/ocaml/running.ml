(* What a function gives of the elements up to each. *)
let running f = function
  | [] -> []
  | first :: rest ->
      let add_next totals item = f (List.hd totals) item :: totals in
      List.rev (List.fold_left add_next [ first ] rest)
