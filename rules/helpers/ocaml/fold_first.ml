(* A fold that starts with the first element. *)
let fold_first f = function
  | first :: rest -> List.fold_left f first rest
  | [] -> raise (Type_error "reduce() of empty iterable with no initial value")
