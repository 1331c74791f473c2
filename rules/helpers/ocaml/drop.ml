(* The list without its first elements. *)
let rec drop n = function
  | _ :: rest when n > 0 -> drop (n - 1) rest
  | items -> items
