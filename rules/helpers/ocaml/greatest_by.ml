(* The first element with the greatest key. *)
let greatest_by key = function
  | [] -> raise (Invalid_argument "max() arg is an empty sequence")
  | first :: rest -> List.fold_left (fun best item -> if key item > key best then item else best) first rest
