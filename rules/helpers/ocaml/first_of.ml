(* The first element, which must be there. *)
let first_of = function
  | first :: _ -> first
  | [] -> raise (Stop_iteration "")
