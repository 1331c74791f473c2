(* The first element with the least key. *)
let least_by key = function
  | [] -> raise (Invalid_argument "min() arg is an empty sequence")
  | first :: rest -> List.fold_left (fun best item -> if key item < key best then item else best) first rest
