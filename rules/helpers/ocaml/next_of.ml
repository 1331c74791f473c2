(* The next element of a sequence, and what comes after it. *)
let next_of = function first :: rest -> (first, rest) | [] -> raise (Stop_iteration "")
